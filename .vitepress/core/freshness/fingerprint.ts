import { blockHash, wordHash } from './hash.ts'
import type { Token } from './tokens.ts'

/** What is kept of a block, or of a string, so that a later text can be compared with it without the text. */
export interface Fingerprint {
  /** Hash of the whole, marks and all; two with the same are the same. */
  identity: string
  /** Hash of the words with upper and lower case, without punctuation. */
  cased: string
  /** Hash of the text with punctuation, in lower case. */
  punctuated: string
  /** The codes of its tokens in order; none is known of an entry of the first version. */
  codes: readonly string[]
  /** How many of the first tokens' sentences have ended, by the index of the last token of each. */
  ends: ReadonlySet<number>
  /** False for an entry of the first version, of which nothing but the identity is known. */
  hasWords: boolean
}

/** A fingerprint with the tokens that it was made from. */
export interface ReadBlock extends Fingerprint {
  tokens: readonly Token[]
}

/** The fingerprint of a text: `whole` is all that tells two apart, `plain` what is read, with punctuation. */
export function fingerprint(whole: string, plain: string, tokens: readonly Token[]): ReadBlock {
  return {
    identity: blockHash(whole),
    cased: wordHash(tokens.map(({ kind, text }) => (kind === 'word' ? bare(text) : '')).join(' ')),
    punctuated: wordHash(plain.toLowerCase()),
    codes: tokens.map(({ code }) => code),
    ends: new Set(tokens.flatMap(({ ends }, index) => (ends ? [index] : []))),
    hasWords: true,
    tokens,
  }
}

function bare(word: string): string {
  return word.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

const recordPattern = /^(?:[0-9a-f]{8}|[\w-]{13}(?:[#~@`{]?[\w-]{3}\.?)*=?)$/

/** True for what `formatRecord` writes, and for the 8 hex digits of a lock file of the first version. */
export function isRecord(value: unknown): value is string {
  return typeof value === 'string' && recordPattern.test(value)
}

/** True for the record of a lock file of the first version, which has no words. */
export function isFirstRecord(record: string): boolean {
  return record.length === 8
}

/** A fingerprint as the lock file has it: its three hashes, then each token's code, `.` after a sentence. */
export function formatRecord({ identity, cased, punctuated, codes, ends }: Fingerprint): string {
  return identity + cased + punctuated + codes.map((code, at) => (ends.has(at) ? `${code}.` : code)).join('')
}

/** What a record of the lock file says; see `isRecord`. */
export function readRecord(record: string): Fingerprint {
  if (isFirstRecord(record)) {
    return { identity: record, cased: '', punctuated: '', codes: [], ends: new Set(), hasWords: false }
  }
  const codes: string[] = []
  const ends = new Set<number>()
  for (const [, code = '', end] of record.slice(13).matchAll(/([#~@`{]?[\w-]{3})(\.?)/g)) {
    if (end) ends.add(codes.length)
    codes.push(code)
  }
  return {
    identity: record.slice(0, 7),
    cased: record.slice(7, 10),
    punctuated: record.slice(10, 13),
    codes,
    ends,
    hasWords: true,
  }
}

/** The sign at the end of a record that somebody confirmed as still right, the translation being as it was. */
const stillRight = '='

/** A record with, or without, the sign that the translation was still right when it was confirmed. */
export function markStillRight(record: string, isStillRight: boolean): string {
  const bareRecord = record.endsWith(stillRight) ? record.slice(0, -1) : record
  return isStillRight ? bareRecord + stillRight : bareRecord
}
