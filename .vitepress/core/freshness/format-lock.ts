import { type Lock, lockVersion } from './lock.ts'

/**
 * The text of the lock file: one line an entry, sorted by code point, and an empty line between entries,
 * since git takes changes to lines that touch for one conflict. The version stands last, so that each entry
 * ends with a comma and a new one never changes the line before it.
 */
export function formatLock(lock: Lock): string {
  const pages = [...lock.pages].map(([key, { from, blob, also, blocks }]) => ({
    name: `page ${key}`,
    value: { from, blob, ...(also && { also }), blocks },
  }))
  const strings = [...lock.strings].map(([key, hash]) => ({ name: `string ${key}`, value: hash }))
  const entries = [...pages, ...strings]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ name, value }) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n\n`)
  return `{\n${entries.join('')}"version": ${lockVersion}\n}\n`
}
