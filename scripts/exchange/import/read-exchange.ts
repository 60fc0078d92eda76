import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { ExchangeFormat, ExchangeRead } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { reasonOf } from '../../files/read-text.ts'
import { decodeXml } from '../../xml/decode-xml.ts'
import { recognise } from './recognise.ts'

/** A file that somebody gave, read; or why it is of no use, a text of `translate:import.files`. */
export type ExchangeFileRead =
  | { file: string; format: ExchangeFormat['name']; read: ExchangeRead }
  | {
      file: string
      trouble: 'unreadable' | 'tooLarge' | 'encoding' | 'unknown' | 'tmx' | 'tbx'
      reason: string
    }

/** The most bytes that a file may have: some 200,000 texts. */
export const mostBytes = 100_000_000

/** Reads a file of a translator's program, in the format that its content has. */
export function readExchange(file: string, most = mostBytes): ExchangeFileRead {
  let bytes: Buffer
  try {
    const target = path.resolve(file)
    const found = statSync(target)
    // A pipe would be waited for without end.
    if (!found.isFile()) return { file, trouble: 'unreadable', reason: found.isDirectory() ? 'EISDIR' : '' }
    if (found.size > most) return { file, trouble: 'tooLarge', reason: String(most / 1_000_000) }
    bytes = readFileSync(target)
  } catch (error) {
    return { file, trouble: 'unreadable', reason: reasonOf(error) }
  }
  const text = decodeXml(bytes) ?? decodePo(bytes)
  if (text === undefined) return { file, trouble: 'encoding', reason: '' }
  const format = recognise(text.replace(/^\uFEFF/, ''))
  if (typeof format === 'string') return { file, trouble: format, reason: '' }
  return { file, format: format.name, read: format.read(text) }
}

/** PO names its encoding in its header. */
function decodePo(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 5000))
  const charset = /^"Content-Type:[^"\n]{0,100}charset=([\w.-]{1,30})/im.exec(head)?.[1]
  if (charset === undefined) return undefined
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
