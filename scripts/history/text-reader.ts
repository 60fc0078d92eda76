import { blobId, mostBytes, type TextFile } from '../files/read-text.ts'
import type { BlobReader } from './blob-reader.ts'

/** The text of a blob as `readText` gives that of a file; undefined where it is no text that counts. */
export type TextReader = (blob: string, file: string) => Promise<TextFile | undefined>

/** Reads blobs as text by the rules of `readText`: UTF-8, LF line ends, no byte order mark, a size that has an end. */
export function textReader(blobs: BlobReader): TextReader {
  return async (blob, file) => {
    const bytes = await blobs.read(blob)
    if (!bytes || bytes.length > mostBytes) return undefined
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
      return { file, text, blob: blobId(text) }
    } catch {
      return undefined
    }
  }
}
