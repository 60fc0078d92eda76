import { unwrapFile } from './index-file.ts'
import { IndexError } from './manifest.ts'
import type { ReadData, ReadFile } from './open-index.ts'

/** Reads each file once; one that could not be read is nothing for now and is tried again the next time. */
export function lenient(
  readFile: ReadFile,
  hash: string,
): { read: ReadData; ahead(files: readonly string[]): void; faults(): number } {
  const started = new Map<string, Promise<unknown>>()
  const early = new Map<string, Promise<string>>()
  let faults = 0
  const start = async (file: string) => {
    try {
      const text = early.get(file) ?? readFile(file, hash)
      early.delete(file)
      return unwrapFile(await text, file, hash)
    } catch (error) {
      started.delete(file)
      if (error instanceof IndexError && error.kind === 'other-version') throw error
      faults++
      return undefined
    }
  }
  return {
    faults: () => faults,
    read(file) {
      const before = started.get(file)
      if (before) return before
      const reading = start(file)
      started.set(file, reading)
      return reading
    },
    /** Begins to read files that may be needed. One that fails and is not needed after all is no fault. */
    ahead(files) {
      for (const file of files) {
        if (started.has(file) || early.has(file)) continue
        const text = readFile(file, hash)
        early.set(file, text)
        text.catch(() => early.delete(file))
      }
    },
  }
}
