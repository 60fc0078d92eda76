const word = /[\p{L}\p{N}]+(?:['’.,:/@-][\p{L}\p{N}]+)*/gu

/** How many words a text has: `e-post`, `2018:1937` and `don’t` are one each. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}
