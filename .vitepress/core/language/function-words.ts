/** The commonest words of languages that are in hardly any sentence of another, by language. */
const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    new Set(
      'the and of to is are that this with for by from you your be as it can or not was which'.split(' '),
    ),
  ],
  [
    'sv',
    new Set(
      'och att det som är på av för med den till inte av ett en du om har kan var eller vid från de så när också'.split(
        ' ',
      ),
    ),
  ],
])

/** How many of the commonest words of a language a text has; undefined for a language that is not known here. */
export function functionWordsIn(text: string, language: string): number | undefined {
  const words = functionWords.get(language.split('-')[0] ?? language)
  if (!words) return undefined
  let count = 0
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) if (words.has(word)) count++
  return count
}
