import { languageReport } from '../../.vitepress/core/coverage/language-report.ts'
import type { Counted } from '../../.vitepress/core/coverage/percent.ts'
import { hasUnread, stringCoverage } from '../../.vitepress/core/coverage/string-coverage.ts'
import type { Lock } from '../../.vitepress/core/freshness/lock.ts'
import type { Detect } from '../../.vitepress/core/language/detect.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import type { StringFile } from '../../.vitepress/core/strings/string-file.ts'
import { parseStringFile } from '../locales/parse-string-file.ts'
import { stringHashes } from '../site/hashes.ts'
import { fileKind } from './file-kind.ts'
import type { TextReader } from './text-reader.ts'

export type StringShares = { language: string; strings: Counted }[]

/** Parsed files by blob and path, for as long as the text reader lives. */
const parsedFiles = new WeakMap<TextReader, Map<string, StringFile | undefined>>()

/** Counts the strings of a tree as `computeCoverage` does; `files` are blobs by path. */
export async function stringShares(
  files: ReadonlyMap<string, string>,
  lock: Lock,
  site: Site,
  text: TextReader,
  detect: Detect,
): Promise<StringShares> {
  const known = parsedFiles.get(text) ?? new Map<string, StringFile | undefined>()
  parsedFiles.set(text, known)
  const read: StringFile[] = []
  const unreadable = new Map<string, string>()
  for (const [file, blob] of sortedAsRead(files, site)) {
    const kind = fileKind(file, site)
    if (kind?.kind !== 'strings') continue
    const key = `${blob} ${file}`
    if (!known.has(key)) {
      const written = await text(blob, file)
      known.set(key, written && parseStringFile(written, kind.language, kind.name).strings)
    }
    const strings = known.get(key)
    if (strings) read.push(strings)
    else unreadable.set(file, kind.language)
  }
  const hashes = stringHashes(read, site.stringsLanguage)
  const { statuses } = stringCoverage({ files: read, unreadable, detect }, site, lock, hashes)
  return site.languages.map(({ code }) => {
    const { words, percent } = languageReport(code, [], statuses, {
      pages: false,
      strings: hasUnread(code, unreadable, site.stringsLanguage),
    }).strings
    return { language: code, strings: { words, percent } }
  })
}

function sortedAsRead(files: ReadonlyMap<string, string>, site: Site): [string, string][] {
  const order = new Map(site.languages.map(({ code }, index) => [code, index]))
  const rank = (file: string) => order.get(file.split('/')[1] ?? '') ?? 0
  return [...files].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
}
