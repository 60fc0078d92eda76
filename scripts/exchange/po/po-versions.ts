import type { ExchangeFile } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { decode } from '../../../.vitepress/core/markdown/links.ts'
import { readVersions, type Versions, versionsText } from '../versions.ts'

/** The versions of all files as a field of the header: `page%20about=<original>:<translation>` and so on. */
export function writeVersions(files: readonly ExchangeFile[]): string {
  return files
    .flatMap((file) => {
      const versions = versionsText(file)
      return versions === '' ? [] : `${encodeURIComponent(file.name)}=${versions}`
    })
    .join(' ')
}

/** The versions by the name of the file; what a program has changed of them is left out. */
export function readPoVersions(field: string): Map<string, Versions> {
  const versions = new Map<string, Versions>()
  for (const part of field.split(/\s+/)) {
    const at = part.indexOf('=')
    const read = at < 0 ? undefined : readVersions(part.slice(at + 1))
    if (read) versions.set(decode(part.slice(0, at)), read)
  }
  return versions
}
