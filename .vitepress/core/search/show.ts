import type { PageResult, SectionResult } from './answer.ts'
import type { Marked, Marker } from './excerpts.ts'
import { explain } from './explain.ts'
import type { PagePlace, SearchIndex } from './open-index.ts'
import type { Question } from './question.ts'
import type { Ranked, RankedPair } from './rank.ts'
import { type PageHead, trailOf } from './texts.ts'

const mostSections = 3
/** A section is shown if it answers at least this share as well as the pair's best. */
const leastSection = 0.5

/** All that results are made of. */
export interface Showing {
  question: Question
  ranked: Ranked
  language: string
  index: SearchIndex
  markers: ReadonlyMap<string, Marker>
  /** Called before each piece of work; see `breather`. */
  breathe: () => Promise<void>
  explain: boolean
}

interface Scored {
  page: PagePlace
  /** Counted from the page's first, 0. */
  section: number
  score: number
}

/** A pair as it is shown; nothing where what is said of its page cannot be read now. */
export async function show(pair: RankedPair, showing: Showing): Promise<PageResult | undefined> {
  const { index, language, markers } = showing
  const place = index.pairs[pair.pair]
  const scored = scoredSections(place?.pages ?? [], showing.ranked.sections)
  const found = scored[0]?.page
  const shown = place?.pages.find((page) => page.language === language) ?? found ?? place?.pages[0]
  const mark = markers.get(shown?.language ?? '')
  if (!place || !shown || !mark) return undefined
  const least = (scored[0]?.score ?? 0) * leastSection
  const good = scored.filter(({ score }) => score > 0 && score >= least)
  // What may be shown is asked for at once, so that all results cost one trip.
  const [head] = await Promise.all([index.head(shown.number), ...readAhead(good, shown, index)])
  if (!head) return undefined
  await showing.breathe()
  const url = (shown.language !== language && head.standIns[language]) || head.url
  const numbers = await shownSections(good, shown, head, index)
  const [excerpt, ...sections] = await Promise.all([
    pageExcerpt(head, shown, mark, index),
    ...numbers
      .filter((number) => number > 0 && head.headings[number - 1]?.anchor)
      .slice(0, mostSections)
      .map((number) => sectionResult(number, shown, head, url, mark, index)),
  ])
  return {
    ref: head.ref,
    language: shown.language,
    type: place.type,
    url,
    title: mark.all(head.title),
    trail: head.trail,
    foreign: shown.language !== language,
    foundIn: good.some(({ page }) => page === shown) ? undefined : found?.language,
    excerpt,
    sections,
    score: pair.score,
    ...(showing.explain && { explanation: await explain(pair, showing) }),
  }
}

/** The sections of a pair's pages, the best first. */
function scoredSections(pages: readonly PagePlace[], scores: Float64Array): Scored[] {
  return pages
    .flatMap((page) =>
      Array.from({ length: page.sections }, (_, section) => ({
        page,
        section,
        score: scores[page.first + section] ?? 0,
      })),
    )
    .sort((a, b) => b.score - a.score || a.page.first + a.section - b.page.first - b.section)
}

/** Whether a section of one page is that of the same number of the other. */
function isSame(page: PagePlace, shown: PagePlace): boolean {
  return page === shown || (page.aligned && shown.aligned)
}

/** What `shownSections` and its sections will need: the texts, and the heads of twins with other sections. */
function readAhead(found: readonly Scored[], shown: PagePlace, index: SearchIndex): Promise<unknown>[] {
  const texts = new Set<number>([0])
  const heads = new Set<number>()
  for (const { page, section } of found) {
    if (texts.size > mostSections) break
    if (section > 0 && !isSame(page, shown)) heads.add(page.number)
    // Twins that are not built alike mostly are as far as to a section or two.
    if (section < shown.sections) texts.add(section)
  }
  return [
    ...[...texts].map((section) => index.text(shown.first + section)),
    ...[...heads].map((page) => index.head(page)),
  ]
}

/** Which sections of the shown page are meant by those found: twins share anchors, if not always their order. */
async function shownSections(
  found: readonly Scored[],
  shown: PagePlace,
  head: PageHead,
  index: SearchIndex,
): Promise<number[]> {
  const numbers = new Set<number>()
  for (const { page, section } of found) {
    if (section === 0 || isSame(page, shown)) {
      numbers.add(section)
      continue
    }
    const anchor = (await index.head(page.number))?.headings[section - 1]?.anchor
    const at = head.headings.findIndex((heading) => heading.anchor === anchor)
    if (at >= 0) numbers.add(at + 1)
  }
  return [...numbers]
}

async function sectionResult(
  number: number,
  shown: PagePlace,
  head: PageHead,
  url: string,
  mark: Marker,
  index: SearchIndex,
): Promise<SectionResult> {
  const heading = head.headings[number - 1]
  return {
    url: `${url}#${heading?.anchor ?? ''}`,
    heading: mark.all(heading?.heading ?? ''),
    trail: trailOf(head, number),
    excerpt: mark.excerpt(await index.text(shown.first + number)),
  }
}

/** Of description and first text, the one with more of the question in it. */
async function pageExcerpt(
  head: PageHead,
  shown: PagePlace,
  mark: Marker,
  index: SearchIndex,
): Promise<Marked> {
  const description = mark.excerpt(head.description)
  const text = mark.excerpt(await index.text(shown.first))
  if (description.text === '') return text
  return text.marks.length > description.marks.length ? text : description
}
