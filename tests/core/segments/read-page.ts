import type { Page } from '../../../.vitepress/core/pages/page.ts'
import { pageFromText } from '../../../scripts/pages/read-page.ts'
import { writePage } from '../../../scripts/segments/write-page.ts'
import { twoLanguages } from '../../made/pages.ts'

/** A page from its text, which must be right. */
export function pageFrom(text: string, language: string): Page {
  const file = `docs/${language}/p.md`
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const read = pageFromText({ file, text: plain, blob: '' }, language, 'p', twoLanguages)
  if (!('page' in read)) throw new Error(JSON.stringify(read.findings))
  return read.page
}

/** Writes texts into a translation; both pages are given as the texts of their files. */
export function write(original: string, translation: string, edits: Record<string, string>) {
  const place = { file: 'docs/sv/p.md', language: 'sv', path: 'p' }
  return writePage(pageFrom(original, 'en'), place, translation, new Map(Object.entries(edits)), twoLanguages)
}
