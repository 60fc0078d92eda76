/**
 * The words that stand twice in a row in a text, as they are written the second time, in upper or lower case.
 * `pattern` (global) says what a word is; only white space may be between, no placeholder, tag or comma.
 */
export function wordsTwice(text: string, pattern: RegExp): string[] {
  const twice: string[] = []
  let previous = ''
  let end = -1
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const isNext = end >= 0 && /^\s+$/.test(text.slice(end, index))
    if (isNext && word.toLowerCase() === previous.toLowerCase()) twice.push(word)
    previous = word
    end = index + word.length
  }
  return twice
}
