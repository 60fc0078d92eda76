import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { type Block, blocksOf } from '../../.vitepress/core/markdown/blocks.ts'
import { checkFrontMatter } from '../../.vitepress/core/pages/check-front-matter.ts'
import { translatableFields } from '../../.vitepress/core/pages/fields.ts'
import type { FrontMatter } from '../../.vitepress/core/pages/front-matter.ts'
import type { Page } from '../../.vitepress/core/pages/page.ts'
import { pageUrl } from '../../.vitepress/core/pages/urls.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { isFinding, mostBytes, readText, type TextFile } from '../files/read-text.ts'
import { splitFrontMatter } from './split-front-matter.ts'
import { tooDeep } from './too-deep.ts'

/** A page, or its ref as far as it could be read and what is wrong with it. */
export type PageRead = { page: Page } | { ref: string; findings: Finding[] }

/** Reads and checks one page; `pathBelow` is its path below the language's folder without `.md`. */
export function readPage(
  root: string,
  file: string,
  language: string,
  pathBelow: string,
  site: Site,
): PageRead {
  // The letter å is one sign or two, by the system that the file was made on; a ref is the same.
  const ownRef = pathBelow.normalize()
  const read = readText(root, file)
  if (isFinding(read)) return { ref: refOfUnreadable(root, read) ?? ownRef, findings: [read] }
  return pageFromText(read, language, pathBelow, site)
}

/** Checks the text of a page, wherever it was read from. */
export function pageFromText(read: TextFile, language: string, pathBelow: string, site: Site): PageRead {
  const { file } = read
  const ownRef = pathBelow.normalize()
  const split = splitFrontMatter(file, read.text)
  if (isFinding(split)) return { ref: writtenRef(read.text) ?? ownRef, findings: [split] }
  const { fields, findings } = checkFrontMatter({ file, values: split.values, at: split.at }, site)
  if (!fields) return { ref: writtenRef(read.text) ?? ownRef, findings }
  const deep = tooDeep(file, split)
  if (deep) return { ref: fields.ref ?? ownRef, findings: [deep] }
  let blocks: Block[] | undefined
  return {
    page: {
      file,
      language,
      path: pathBelow,
      url: pageUrl(language, pathBelow),
      ref: fields.ref ?? ownRef,
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
function refOfUnreadable(root: string, { rule, file }: Finding): string | undefined {
  if (rule !== 'not-utf8') return undefined
  const bytes = readFileSync(path.join(root, file)).subarray(0, mostBytes)
  return writtenRef(bytes.toString('latin1').replaceAll('\0', ''))
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
