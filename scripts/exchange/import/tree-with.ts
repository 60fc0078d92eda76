import { pairPages } from '../../../.vitepress/core/pages/pairs.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { blobId } from '../../files/read-text.ts'
import { parseStringFile } from '../../locales/parse-string-file.ts'
import { pageFromText } from '../../pages/read-page.ts'
import type { TreeRead } from '../../site/read-tree.ts'

/** A file as it would be written. */
export interface NewText {
  /** Below the root: `docs/sv/om.md`, `locales/sv/common.json`. */
  file: string
  language: string
  /** As it would stand on disk. */
  text: string
}

/** A knowledge base as it would be read with these texts in the place of what is on disk. */
export function treeWith(read: TreeRead, site: Site, texts: readonly NewText[]): TreeRead {
  const names = new Set(texts.map(({ file }) => file))
  const pages = read.pages.filter(({ file }) => !names.has(file))
  const unread = read.unread.filter(({ file }) => !names.has(file))
  const files = read.strings.files.filter(({ file }) => !names.has(file))
  const unreadable = new Map([...read.strings.unreadable].filter(([file]) => !names.has(file)))
  const findings = read.findings.filter(({ file }) => !names.has(file))
  for (const { file, language, text: raw } of texts) {
    const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
    const whole = { file, text, blob: blobId(text) }
    if (file.startsWith('locales/')) {
      const namespace = file.slice(`locales/${language}/`.length, -'.json'.length)
      const parsed = parseStringFile(whole, language, namespace)
      findings.push(...parsed.findings)
      if (parsed.strings) files.push(parsed.strings)
      else unreadable.set(file, language)
      continue
    }
    const below = file.slice(`docs/${language}/`.length, -'.md'.length)
    const page = pageFromText(whole, language, below, site)
    if ('page' in page) {
      pages.push(page.page)
    } else {
      unread.push({ file, ref: page.ref, language })
      findings.push(...page.findings)
    }
  }
  pages.sort((a, b) => order(a, site) - order(b, site) || (a.file < b.file ? -1 : 1))
  const { pairs, orphans, findings: ofPairs } = pairPages(pages, site, unread)
  const docs = [
    ...new Set([
      ...read.files,
      ...texts.flatMap(({ file }) => (file.startsWith('docs/') ? file.slice(5) : [])),
    ]),
  ]
  return {
    ...read,
    ...{ pages, unread, pairs, orphans },
    files: docs.sort(),
    strings: { ...read.strings, files, unreadable },
    findings: [...findings, ...ofPairs],
  }
}

function order({ language }: { language: string }, { languages }: Site): number {
  return languages.findIndex(({ code }) => code === language)
}
