import { statSync } from 'node:fs'

/** What tells that a file has changed on disk: its times, size and place there; undefined where it is not there. */
export function stampOf(file: string): string | undefined {
  try {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false })
    return found && `${found.mtimeNs} ${found.ctimeNs} ${found.size} ${found.ino}`
  } catch {
    return undefined
  }
}

/** A value that is read from a file, and read again only where the file has changed. */
export interface FromFile<Value> {
  /** The value as the file is now, the same as before where that has not changed. */
  get(file: string): Value
  /** Forgets files that are gone. */
  keep(files: ReadonlySet<string>): void
}

/** Reads files of `root` with `read`, by path below it, each once as long as it stays as it is. */
export function fromFiles<Value>(
  stampAt: (file: string) => string | undefined,
  read: (file: string) => Value,
): FromFile<Value> {
  const known = new Map<string, { stamp: string | undefined; value: Value }>()
  return {
    get(file) {
      // Taken before reading: what is written while it is read is read again the next time.
      const stamp = stampAt(file)
      const before = known.get(file)
      if (before && before.stamp === stamp) return before.value
      const value = read(file)
      known.set(file, { stamp, value })
      return value
    },
    keep(files) {
      for (const file of known.keys()) if (!files.has(file)) known.delete(file)
    },
  }
}
