import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Finding, finding } from '../../.vitepress/core/findings/finding.ts'

/** The text of a file with LF line ends and no byte order mark, and git's id of just that text. */
export interface TextFile {
  /** Its path below the root, with `/`. */
  file: string
  text: string
  blob: string
}

/** Reads a file as UTF-8. What cannot be read is a finding, never an exception. */
export function readText(root: string, file: string): TextFile | Finding {
  const at = { file, line: 1, column: 1 }
  let bytes: Buffer
  try {
    bytes = readFileSync(path.join(root, file))
  } catch (error) {
    return finding('file-unreadable', at, { reason: reasonOf(error) })
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
    return { file, text, blob: blobId(text) }
  } catch {
    return finding('not-utf8', at)
  }
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
