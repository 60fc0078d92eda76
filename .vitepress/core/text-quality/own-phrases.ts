/** A text with names of several words as spaces, where they stand as whole words (with a genitive s, too). */
export function phrasesOut(text: string, phrases: readonly string[]): string {
  let rest = text
  for (const phrase of phrases) {
    for (let at = rest.indexOf(phrase); at >= 0; at = rest.indexOf(phrase, at + 1)) {
      const before = rest.slice(Math.max(at - 1, 0), at)
      const after = /^(?:['’]?s)?(?![\p{L}\p{N}])/u.exec(rest.slice(at + phrase.length))
      if (/[\p{L}\p{N}]/u.test(before) || after === null) continue
      const length = phrase.length + after[0].length
      rest = rest.slice(0, at) + ' '.repeat(length) + rest.slice(at + length)
    }
  }
  return rest
}
