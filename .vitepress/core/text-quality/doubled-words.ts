/** Words that may stand twice in a row: “that that”, “had had”; ”det det gäller”, ”vad det är är”. */
const mayDouble: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['had', 'that']),
  sv: new Set(['de', 'den', 'det', 'har', 'var', 'är']),
}

/**
 * Words that stand twice in a row in a text, as they are written the second time. Only white space may be between;
 * names that are doubled (`Baden Baden`) are told by their capital in the middle of a sentence.
 */
export function doubledWordsIn(text: string, language: string): string[] {
  const doubled: string[] = []
  let previous = ''
  let end = -1
  for (const match of text.matchAll(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu)) {
    const word = match[0]
    const isNext = end >= 0 && /^\s+$/.test(text.slice(end, match.index))
    const isName = /^\p{Lu}/u.test(word)
    const may = mayDouble[language]?.has(word.toLowerCase()) === true
    if (isNext && !isName && !may && word.toLowerCase() === previous.toLowerCase()) doubled.push(word)
    previous = word
    end = match.index + word.length
  }
  return doubled
}
