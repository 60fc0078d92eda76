const english =
  'a about after all also am an and any are as at be because been before being but by can could did do does doing ' +
  'for from had has have having he her here hers him his how i if in into is it its just may me more most my no nor not ' +
  'of off on once only or other our out over own same she should so some still such than that the their them then there ' +
  'these they this those through to too under until up us very was we were what when where which while who whom why ' +
  "will with would you your don't it's i'm what's"
const swedish =
  'alla allt att av bara blev bli blir de dem den denna deras dess dessa det detta dig din dina dit ditt du där då ' +
  'efter ej eller en er era ert ett från för få får före ha hade han hans har hon henne hur här i icke inom in inte ' +
  'ja jag kan kunde man med mellan men mer mig min mina mitt mot mycket nej ni nu någon något några när och om oss på ' +
  'samma sedan sig sin sina sitt ska skall skulle som så sådan såsom till under upp ut utan vad var vara varför ' +
  'varit vem vi vid vilka vilken vilket vill vår våra vårt är än ännu åt över'

const byLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', new Set(english.split(' '))],
  ['sv', new Set(swedish.split(' '))],
])

/** Words of English and Swedish that say little on their own. They weigh less; they rule nothing out. */
export const stopWords: ReadonlySet<string> = new Set([...byLanguage.values()].flatMap((words) => [...words]))

/** Whether a word of a text says little in the text's own language. */
export function isStopWord(word: string, language: string): boolean {
  const own = byLanguage.get(language) ?? byLanguage.get(language.split('-')[0] ?? '')
  return own?.has(word) ?? false
}
