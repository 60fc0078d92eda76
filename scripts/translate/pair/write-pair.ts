import { id } from '../../../.vitepress/core/pages/field-types.ts'
import type { Page } from '../../../.vitepress/core/pages/page.ts'
import { fold } from '../../../.vitepress/core/search/fold.ts'
import { addField } from '../rename/set-field.ts'
import type { RefPage } from './unpaired-pages.ts'

/** A file of a page and its text from now on. */
export interface PageText {
  file: string
  text: string
}

/** What is to be written so that two pages are a pair, or why it cannot be. */
export type PairWriting =
  | { kind: 'files'; ref: string; files: PageText[] }
  /** Both have a ref of their own already, and the two differ. */
  | { kind: 'bothRefs'; ref: string; other: string }
  /** Its front matter cannot be changed safely. */
  | { kind: 'unsafe'; file: string }

/** What is known while several pairs are written one after another. */
export interface Writing {
  /** The text of a page's file as it is going to be. */
  textOf(page: RefPage): string
  /** The ref that stands in a page, or is going to. */
  refOf(page: RefPage): string | undefined
  /** Refs that pages have. */
  taken: ReadonlySet<string>
  /** Written into the second page as `original` where it is given. */
  original: string | undefined
}

/**
 * Pairs two pages by a ref in the front matter of the one that has none, else of both: the one that is there, or the
 * original's path.
 */
export function writePair(
  first: RefPage,
  second: RefPage,
  { textOf, refOf, taken, original }: Writing,
): PairWriting {
  const [one, other] = [refOf(first), refOf(second)]
  if (one !== undefined && other !== undefined) return { kind: 'bothRefs', ref: one, other }
  const given = one ?? other
  const isPathARef = given === undefined && id.safeParse(first.page.ref).success
  const ref = given ?? (isPathARef ? first.page.ref : freeRef(first.page, taken))
  const files: PageText[] = []
  for (const page of [first, second]) {
    const isFirst = page === first
    const before = textOf(page)
    let after: string | undefined = before
    if (!isFirst && original !== undefined && page.page.fields.original === undefined) {
      after = addField(after, 'original', original)
    }
    if (refOf(page) === undefined && !(isFirst && isPathARef)) after = after && addField(after, 'ref', ref)
    if (after === undefined) return { kind: 'unsafe', file: page.page.file }
    if (after !== before) files.push({ file: page.page.file, text: after })
  }
  return { kind: 'files', ref, files }
}

/** A ref from a page's path: `start` for `guides/start`, `guides-start` where that is taken, then with a number. */
function freeRef(page: Page, taken: ReadonlySet<string>): string {
  const parts = page.path
    .replace(/\/index$/, '')
    .split('/')
    .map(asRef)
    .filter(Boolean)
  const [name = 'page', ...folders] = parts.reverse()
  const names = [name]
  for (const folder of folders) names.push(`${folder}-${names.at(-1)}`)
  const free = names.find((each) => !taken.has(each))
  if (free !== undefined) return free
  for (let number = 2; ; number++) {
    const numbered = `${names.at(-1)}-${number}`
    if (!taken.has(numbered)) return numbered
  }
}

function asRef(part: string): string {
  return fold(part)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
}
