/** The words of small numbers, cardinal and ordinal, since one language may write out what the other does not. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: [
    'zero no none nil',
    'one a an once single first sole',
    'two both twice second pair couple double',
    'three third thrice triple',
    'four fourth',
    'five fifth',
    'six sixth',
    'seven seventh week',
    'eight eighth',
    'nine ninth',
    'ten tenth',
    'eleven eleventh',
    'twelve twelfth dozen year',
    'thirteen thirteenth',
    'fourteen fourteenth fortnight',
    'fifteen fifteenth',
    'sixteen sixteenth',
    'seventeen seventeenth',
    'eighteen eighteenth',
    'nineteen nineteenth',
    'twenty twentieth',
  ],
  sv: [
    'noll inga inget ingen',
    'en ett ena första en enda enstaka',
    'två båda bägge andra dubbelt dubbla par tvåan',
    'tre tredje tredubbla',
    'fyra fjärde',
    'fem femte',
    'sex sjätte',
    'sju sjunde vecka veckan',
    'åtta åttonde',
    'nio nionde',
    'tio tionde',
    'elva elfte',
    'tolv tolfte dussin år året',
    'tretton trettonde',
    'fjorton fjortonde',
    'femton femtonde',
    'sexton sextonde',
    'sjutton sjuttonde',
    'arton artonde',
    'nitton nittonde',
    'tjugo tjugonde',
  ],
}

/** True where a text has the small number `value` in letters, or may have it in a language that is not known here. */
export function isWrittenOut(value: number, text: string, language: string): boolean {
  if (!Number.isInteger(value) || value < 0) return false
  const known = words[language.split('-')[0] ?? language]
  if (value > 20) return value === 24 && /\bdygn|\bday\b|around the clock/i.test(text)
  const forms = known?.[value]?.split(' ')
  if (!forms) return true
  const found = new Set(text.toLowerCase().match(/\p{L}+/gu))
  return forms.some((form) => found.has(form))
}
