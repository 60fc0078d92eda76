import type { SearchPage } from './pages.ts'

/** What is shown of a page besides the texts of its sections. */
export interface PageHead {
  ref: string
  url: string
  standIns: Readonly<Record<string, string>>
  title: string
  description: string
  trail: readonly string[]
  /** The sections after the first. */
  headings: readonly PageHeading[]
}

export interface PageHeading {
  anchor: string
  heading: string
  /** How many headings it lies under. */
  depth: number
}

/** One section in a file of texts: its text, and in front of a page's first section the page's head. */
export type TextRow = readonly [text: string] | readonly [text: string, head: PageHead]

/** The rows of a page, one a section. */
export function textRows(page: SearchPage): TextRow[] {
  const { ref, url, standIns, title, description, trail, sections } = page
  const headings = sections
    .slice(1)
    .map((section) => ({ anchor: section.anchor, heading: section.heading, depth: section.trail.length }))
  const head = { ref, url, standIns, title, description, trail, headings }
  return sections.map(({ text }, at) => (at === 0 ? [text, head] : [text]))
}

/** The headings that a section lies under, outermost first; `section` counts from 0, the text before any. */
export function trailOf({ headings }: PageHead, section: number): string[] {
  const above: string[] = []
  for (const { heading, depth } of headings.slice(0, section)) {
    above.length = Math.min(above.length, depth)
    above.push(heading)
  }
  return above.slice(0, headings[section - 1]?.depth ?? 0)
}

/** The head of a row as read from a file, or undefined where it is none. */
export function readHead(row: unknown): PageHead | undefined {
  const head: unknown = Array.isArray(row) ? row[1] : undefined
  return isHead(head) ? head : undefined
}

/** The text of a row as read from a file; empty where it is none. */
export function readRowText(row: unknown): string {
  const text: unknown = Array.isArray(row) ? row[0] : undefined
  return typeof text === 'string' ? text : ''
}

function isHead(value: unknown): value is PageHead {
  if (!isObject(value)) return false
  const { ref, url, standIns, title, description, trail, headings } = value
  return (
    [ref, url, title, description].every((part) => typeof part === 'string') &&
    isObject(standIns) &&
    Object.values(standIns).every((part) => typeof part === 'string') &&
    Array.isArray(trail) &&
    trail.every((part) => typeof part === 'string') &&
    Array.isArray(headings) &&
    headings.every(
      (part) =>
        isObject(part) &&
        typeof part.anchor === 'string' &&
        typeof part.heading === 'string' &&
        typeof part.depth === 'number',
    )
  )
}

function isObject(value: unknown): value is Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
