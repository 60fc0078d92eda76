import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Finding, finding } from '../../.vitepress/core/findings/finding.ts'
import { type Block, blocksOf } from '../../.vitepress/core/markdown/blocks.ts'
import { checkFrontMatter } from '../../.vitepress/core/pages/check-front-matter.ts'
import { translatableFields } from '../../.vitepress/core/pages/fields.ts'
import type { FrontMatter } from '../../.vitepress/core/pages/front-matter.ts'
import type { Page, UnreadPage } from '../../.vitepress/core/pages/page.ts'
import { pageUrl } from '../../.vitepress/core/pages/urls.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { isFolder, listFiles } from '../files/list-files.ts'
import { isFinding, readText } from '../files/read-text.ts'
import { splitFrontMatter } from './split-front-matter.ts'

export interface PagesRead {
  pages: Page[]
  /** Pages with problems: what is said of them is in `findings`, and they are not missing. */
  unread: UnreadPage[]
  findings: Finding[]
}

/** Reads every page of every language below `<root>/docs`. Pages with problems are findings and left out. */
export function readPages(root: string, site: Site, docs = 'docs'): PagesRead {
  const pages: Page[] = []
  const unread: UnreadPage[] = []
  const findings: Finding[] = []
  for (const { code } of site.languages) {
    const folder = `${docs}/${code}`
    const files = listFiles(path.join(root, folder), '.md')
    if (!isFolder(path.join(root, folder)) || files.length === 0) {
      findings.push(finding('nothing-to-compare', { file: folder, line: 1, column: 1 }, { what: folder }))
    }
    for (const file of files) {
      const read = readPage(root, `${folder}/${file}`, code, file.slice(0, -'.md'.length), site)
      if ('page' in read) {
        pages.push(read.page)
      } else {
        unread.push({ file: `${folder}/${file}`, ref: read.ref, language: code })
        findings.push(...read.findings)
      }
    }
  }
  return { pages, unread, findings }
}

/** Reads and checks one page; `pathBelow` is its path below the language's folder without `.md`. */
export function readPage(
  root: string,
  file: string,
  language: string,
  pathBelow: string,
  site: Site,
): { page: Page } | { ref: string; findings: Finding[] } {
  const read = readText(root, file)
  if (isFinding(read)) return { ref: refOfUnreadable(root, file) ?? pathBelow, findings: [read] }
  const split = splitFrontMatter(file, read.text)
  if (isFinding(split)) return { ref: writtenRef(read.text) ?? pathBelow, findings: [split] }
  const { fields, findings } = checkFrontMatter({ file, values: split.values, at: split.at }, site)
  if (!fields) return { ref: writtenRef(read.text) ?? pathBelow, findings }
  let blocks: Block[] | undefined
  return {
    page: {
      file,
      language,
      path: pathBelow,
      url: pageUrl(language, pathBelow),
      ref: fields.ref ?? pathBelow,
      fields,
      body: split.body,
      bodyLine: split.bodyLine,
      blob: read.blob,
      get blocks() {
        blocks ??= [...fieldBlocks(fields, split.at), ...blocksOf(split.body, split.bodyLine)]
        return blocks
      },
      // `position` is read as `order`, so that is where a finding about it belongs.
      at: (place) =>
        split.at(place[0] === 'order' && !hasField(split.values, 'order') ? ['position'] : place),
    },
  }
}

/** The ref of a page whose front matter is wrong, so that its twins are not taken for pages without one. */
function writtenRef(text: string): string | undefined {
  return /^ref: *["']?([A-Za-z0-9][A-Za-z0-9.-]*)["']? *$/m.exec(text)?.[1]
}

/** A file in another encoding still has its ref in plain letters. */
function refOfUnreadable(root: string, file: string): string | undefined {
  try {
    return writtenRef(readFileSync(path.join(root, file), 'latin1'))
  } catch {
    return undefined
  }
}

function hasField(values: unknown, name: string): boolean {
  return typeof values === 'object' && values !== null && Object.hasOwn(values, name)
}

function fieldBlocks(fields: FrontMatter, at: Page['at']): Block[] {
  return translatableFields(fields).map(({ path: field, text }) => ({
    kind: 'field',
    source: text,
    text,
    line: at(field).line,
  }))
}
