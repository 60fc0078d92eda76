import { isUtf8 } from 'node:buffer'
import type { Position } from '../../.vitepress/core/findings/finding.ts'

export interface BadByte extends Position {
  /** Two hex digits. */
  byte: string
}

/** Where the first byte stands that makes bytes no UTF-8; the column counts UTF-16 units as editors do. */
export function firstBadByte(bytes: Buffer): BadByte {
  // The bytes are right up to `good`, where a character begins, and are not up to `bad`.
  let good = 0
  let bad = bytes.length
  while (bad - good > 16) {
    const middle = (good + bad) >> 1
    const end = startOfCharacter(bytes, middle)
    if (isUtf8(bytes.subarray(good, end))) good = end
    else bad = middle
  }
  const offset = good + wholeCharacters(bytes.subarray(good, good + 32))
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).replace(/\r\n?/g, '\n')
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  return { line, column, byte: (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0') }
}

/** The nearest place before an offset where a character begins. */
function startOfCharacter(bytes: Buffer, offset: number): number {
  let at = offset
  while (at > offset - 4 && at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--
  return at
}

/** How many bytes at the beginning are whole characters. */
function wholeCharacters(bytes: Buffer): number {
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find(
      (count) => at + count <= bytes.length && isUtf8(bytes.subarray(at, at + count)),
    )
    if (length === undefined) return at
    at += length
  }
  return bytes.length
}
