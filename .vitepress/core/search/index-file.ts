import { IndexError, parseObject } from './manifest.ts'

/** A file of the index as text. It names its index and itself, so that no file is taken for another. */
export function wrapFile(file: string, hash: string, data: unknown): string {
  return `${JSON.stringify({ index: hash, file, data })}\n`
}

/**
 * What is in a file of the index.
 * @throws IndexError `other-version` where it is of another index: there is a newer one; `damaged` where it is cut
 * short or another file.
 */
export function unwrapFile(text: string, file: string, hash: string): unknown {
  const { index, file: named, data } = parseObject(text, file)
  if (typeof index === 'string' && index !== hash) {
    throw new IndexError('other-version', `${file}: of the index ${index}, not of ${hash}`)
  }
  if (index !== hash || named !== file) throw new IndexError('damaged', `${file}: not this file`)
  return data
}
