import type { Dictionary } from './dictionary.ts'

/**
 * How many files of the dictionary are read ahead at most, each about 2 kB: a question of one word has the first number
 * of them, each further word takes one away, and none has fewer than the last. Long questions read much as it is.
 */
const most = 7
const fewest = 2

/**
 * The files of the dictionary that slips in words may need. Which word has one shows when the terms have come: to ask
 * for the files then would be a trip more. Words that need few files come first, since all would be too many.
 */
export function filesAhead(words: readonly string[], dictionary: Dictionary): string[] {
  const allowed = Math.max(fewest, most + 1 - words.length)
  const byWord = words
    .map((word) => dictionary.filesNear(word, allowed))
    .filter((files) => files.length > 0)
    .sort((a, b) => a.length - b.length)
  const ahead = new Set<string>()
  for (const files of byWord) {
    const more = files.filter((file) => !ahead.has(file))
    if (ahead.size + more.length <= allowed) for (const file of more) ahead.add(file)
  }
  return [...ahead]
}
