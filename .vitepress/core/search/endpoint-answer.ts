import type { Answer, Correction, Facet, PageResult, SectionResult } from './answer.ts'
import type { Marked } from './excerpts.ts'

/**
 * An answer that came from elsewhere, or undefined where it is none in any part: marks must lie within their text
 * in order, and addresses below the site, so that nothing that a server sends leads away or breaks a page.
 */
export function readAnswer(value: unknown): Answer | undefined {
  if (!isRecord(value)) return undefined
  const { total, incomplete } = value
  const results = listOf(value.results, pageResult)
  const types = listOf(value.types, facet)
  const inLanguages = listOf(value.inLanguages, facet)
  const corrections = listOf(value.corrections, correction)
  if (!isCount(total) || typeof incomplete !== 'boolean') return undefined
  if (!results || !types || !inLanguages || !corrections || results.length > total) return undefined
  return { total, results, types, inLanguages, corrections, incomplete }
}

function pageResult(value: unknown): PageResult | undefined {
  if (!isRecord(value)) return undefined
  const { ref, language, type, url, foreign, foundIn, score } = value
  const title = marked(value.title)
  const excerpt = marked(value.excerpt)
  const trail = listOf(value.trail, text)
  const sections = listOf(value.sections, sectionResult)
  if (!isText(ref) || !isText(language) || !isText(type) || !isPath(url)) return undefined
  if (typeof foreign !== 'boolean' || typeof score !== 'number') return undefined
  if (foundIn !== undefined && !isText(foundIn)) return undefined
  if (!title || !excerpt || !trail || !sections) return undefined
  return { ref, language, type, url, title, trail, foreign, foundIn, excerpt, sections, score }
}

function sectionResult(value: unknown): SectionResult | undefined {
  if (!isRecord(value) || !isPath(value.url)) return undefined
  const heading = marked(value.heading)
  const excerpt = marked(value.excerpt)
  const trail = listOf(value.trail, text)
  return heading && excerpt && trail ? { url: value.url, heading, trail, excerpt } : undefined
}

function marked(value: unknown): Marked | undefined {
  if (!isRecord(value) || !isText(value.text)) return undefined
  const marks = listOf(value.marks, pair)
  let last = 0
  for (const [start, end] of marks ?? []) {
    if (start < last || end < start || end > value.text.length) return undefined
    last = end
  }
  return marks && { text: value.text, marks }
}

function pair(value: unknown): readonly [number, number] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [start, end]: unknown[] = value
  return isCount(start) && isCount(end) ? [start, end] : undefined
}

function facet(value: unknown): Facet | undefined {
  if (!isRecord(value) || !isText(value.value) || !isCount(value.count)) return undefined
  return { value: value.value, count: value.count }
}

function correction(value: unknown): Correction | undefined {
  if (!isRecord(value) || !isText(value.typed) || !isText(value.used)) return undefined
  return { typed: value.typed, used: value.used }
}

function text(value: unknown): string | undefined {
  return isText(value) ? value : undefined
}

/** A list of which every entry is what it should be. */
function listOf<Entry>(value: unknown, read: (entry: unknown) => Entry | undefined): Entry[] | undefined {
  if (!Array.isArray(value)) return undefined
  const entries = value.map(read).filter((entry) => entry !== undefined)
  return entries.length === value.length ? entries : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/** A path below the site: `//elsewhere` and `/\elsewhere` are other hosts to a browser, `javascript:` is code. */
function isPath(value: unknown): value is string {
  return isText(value) && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(value)
}
