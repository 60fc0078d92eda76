import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Finding, finding } from '../../.vitepress/core/findings/finding.ts'
import { firstBadByte } from './first-bad-byte.ts'

/** The text of a file with LF line ends and no byte order mark, and git's id of just that text. */
export interface TextFile {
  /** Its path below the root, with `/`. */
  file: string
  text: string
  blob: string
}

/** The most bytes that a file of text has. More is no page and no list of strings, and would take minutes. */
export const mostBytes = 4_000_000

/** Reads a file as UTF-8, of at most `most` bytes. What cannot be read is a finding, never an exception. */
export function readText(root: string, file: string, most = mostBytes): TextFile | Finding {
  const at = { file, line: 1, column: 1 }
  let bytes: Buffer
  try {
    const target = path.join(root, file)
    const { size, isSpecial } = whatIs(target)
    if (isSpecial) return finding('file-unreadable', at, { reason: '', context: 'special' })
    if (size > most) {
      const values = { size: Math.ceil(size / 1_000_000), most: most / 1_000_000 }
      return finding('file-too-large', at, values)
    }
    bytes = readFileSync(target)
  } catch (error) {
    const reason = reasonOf(error)
    return finding('file-unreadable', at, { reason, context: reason })
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
    return { file, text, blob: blobId(text) }
  } catch {
    if (isUtf16(bytes)) return finding('not-utf8', at, { context: 'utf16' })
    const { line, column, byte } = firstBadByte(bytes)
    return finding('not-utf8', { file, line, column }, { byte })
  }
}

/** A pipe would be waited for without end. */
function whatIs(target: string): { size: number; isSpecial: boolean } {
  const found = statSync(target)
  return { size: found.size, isSpecial: !found.isFile() && !found.isDirectory() }
}

/** True for text that begins with the mark of UTF-16 (https://www.unicode.org/faq/utf_bom.html). */
function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex')
  return mark === 'fffe' || mark === 'feff'
}

export function isFinding(value: object): value is Finding {
  return 'rule' in value
}

/** git's id of a blob (SHA-1 of its length and bytes): https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobId(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The system's word for what went wrong, without paths of this machine. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.message : String(error)
}
