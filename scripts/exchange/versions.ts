import type { FileRead } from '../../.vitepress/core/exchange/exchange-document.ts'

/** The versions of the original and of the translation that a file was exported from, git's ids of their content. */
export type Versions = Pick<FileRead, 'originalVersion' | 'version'>

/** The versions as one word, `<original>:<translation>`; nothing where the original's is not known. */
export function versionsText({ originalVersion = '', version = '' }: Versions): string {
  return blobName.test(originalVersion) ? `${originalVersion}:${version}` : ''
}

const blobName = /^[\da-f]{40}$/

/** The versions of such a word; none where it has been changed. */
export function readVersions(text: string): Versions | undefined {
  const [originalVersion = '', version = '', ...more] = text.trim().split(':')
  if (more.length > 0 || !blobName.test(originalVersion)) return undefined
  if (version === '') return { originalVersion }
  return blobName.test(version) ? { originalVersion, version } : undefined
}
