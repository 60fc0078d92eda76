/** A word as it stands in a text. */
export interface Token {
  /** In lower case, composed (NFC), with a straight apostrophe: `e-post`, `2009:400`, `don't`. */
  word: string
  /** Offsets in the text. */
  start: number
  end: number
}

/** The ways in which one token may be asked for. */
export interface TokenForms {
  whole: string
  /** `e-post` written as one word: `epost`. */
  joined: string | undefined
  /** The words of a hyphenated word or an address: `civic` and `tech`. */
  parts: readonly string[]
}

const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?::\/\/|['’.,:/@_-])[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu
const longest = 64

/** The words of a text in order. Numbers like 2009:400 and 2.2, `e-post` and addresses are one word each. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const { 0: match, index } of text.matchAll(token)) {
    const plain = /^[ -~]*$/.test(match) ? match : match.normalize('NFC').replaceAll('’', "'")
    found.push({ word: plain.toLowerCase(), start: index, end: index + match.length })
  }
  return found
}

/** What a token may also be found by. What is longer than 64 characters has its parts only. */
export function formsOf(word: string): TokenForms {
  const pieces = word.split(/[^\p{L}\p{N}\p{M}]+/u)
  const whole = word.length <= longest ? word : ''
  if (pieces.length < 2 || !/\p{L}/u.test(word) || /^[\p{L}\p{M}]+'[\p{L}\p{M}]{1,2}$/u.test(word)) {
    return { whole, joined: undefined, parts: [] }
  }
  const joined = /^[^.,:/@_]+$/.test(word) ? pieces.join('') : undefined
  return {
    whole,
    joined: joined !== undefined && joined.length <= longest ? joined : undefined,
    parts: pieces.filter((piece) => piece.length >= 2 && piece.length <= longest),
  }
}
