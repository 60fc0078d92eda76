import { type Marked, type Marker, marker } from './excerpts.ts'
import type { PagePlace, SearchIndex } from './open-index.ts'
import type { SearchPage } from './pages.ts'
import { readQuestion } from './question.ts'
import { type RankedPair, rank } from './rank.ts'

/** A page that answers, shown in the reader's language where it exists in it. */
export interface PageResult {
  ref: string
  language: string
  /** Below the site's base; in the reader's language also where only a page in another can be shown there. */
  url: string
  title: Marked
  trail: readonly string[]
  /** The page does not exist in the reader's language. */
  foreign: boolean
  /** The language that the words were found in, where the page shown has little or nothing of them. */
  foundIn: string | undefined
  excerpt: Marked
  /** The sections that answer best, at most three. */
  sections: readonly SectionResult[]
}

/** A section of a page that answers. */
export interface SectionResult {
  /** The page's address and the section's anchor. */
  url: string
  heading: Marked
  trail: readonly string[]
  excerpt: Marked
}

export interface Answer {
  /** How many pairs of pages answer; `results` may have fewer. */
  total: number
  results: readonly PageResult[]
}

const mostSections = 3
/** A section is shown if it answers at least this share as well as the pair's best. */
const leastSection = 0.5

/**
 * Answers a question for a reader of `language`. Pages come by pair, the best first (the rules are in weights.ts).
 * An empty question has no answers; no question throws. Reading the index may: see `openIndex`.
 */
export async function search(
  index: SearchIndex,
  text: string,
  language: string,
  limit = 10,
): Promise<Answer> {
  const question = await readQuestion(text, index)
  const ranked = rank(question, language, index)
  const markers = new Map(index.languages.map((code) => [code, marker(question, code)]))
  const numbers = numbersByPair(index)
  const results = await Promise.all(
    ranked.slice(0, limit).map((pair) => show(pair, language, index, numbers.get(pair.pair) ?? [], markers)),
  )
  return { total: ranked.length, results: results.filter((result) => result !== undefined) }
}

interface Numbered {
  number: number
  place: PagePlace
}

async function show(
  { sections }: RankedPair,
  language: string,
  index: SearchIndex,
  pages: readonly Numbered[],
  markers: ReadonlyMap<string, Marker>,
): Promise<PageResult | undefined> {
  const best = sections[0]?.section
  const found = pages.find(({ number }) => best !== undefined && number === index.pageOf(best))
  const shown = pages.find(({ place }) => place.language === language) ?? found ?? pages[0]
  if (!shown) return undefined
  const page = await index.page(shown.number)
  const mark = markers.get(page.language)
  if (!mark) return undefined
  const least = (sections[0]?.score ?? 0) * leastSection
  const own = sections.some(({ section, score }) => score >= least && index.pageOf(section) === shown.number)
  const anchors = new Set<string>()
  for (const { section, score } of sections) {
    if (score < least) break
    const owner = pages.find(({ number }) => number === index.pageOf(section))
    if (!owner) continue
    const text = owner === shown ? page : await index.page(owner.number)
    anchors.add(text.sections[section - owner.place.first]?.anchor ?? '')
  }
  const url = addressFor(page, language)
  return {
    ref: page.ref,
    language: page.language,
    url,
    title: mark.all(page.title),
    trail: page.trail,
    foreign: page.language !== language,
    foundIn: own ? undefined : found?.place.language,
    excerpt: pageExcerpt(page, mark),
    sections: sectionResults(page, url, anchors, mark),
  }
}

/** Where a reader of `language` reads the page: its own address, or one of theirs that shows its text. */
function addressFor(page: SearchPage, language: string): string {
  return (page.language !== language && page.standIns[language]) || page.url
}

/** The sections of the shown page with these anchors, in order of merit; its twins share anchors. */
function sectionResults(
  page: SearchPage,
  url: string,
  anchors: ReadonlySet<string>,
  mark: Marker,
): SectionResult[] {
  return [...anchors]
    .flatMap((anchor) => page.sections.find((section) => section.anchor === anchor && anchor !== '') ?? [])
    .slice(0, mostSections)
    .map((section) => ({
      url: `${url}#${section.anchor}`,
      heading: mark.all(section.heading),
      trail: section.trail,
      excerpt: mark.excerpt(section.text),
    }))
}

/** Of description and first text, the one with more of the question in it. */
function pageExcerpt(page: SearchPage, mark: Marker): Marked {
  const description = mark.excerpt(page.description)
  const text = mark.excerpt(page.sections[0]?.text ?? '')
  if (description.text === '') return text
  return text.marks.length > description.marks.length ? text : description
}

function numbersByPair(index: SearchIndex): Map<number, Numbered[]> {
  const pairs = new Map<number, Numbered[]>()
  for (const [number, place] of index.pages.entries()) {
    const before = pairs.get(place.pair)
    if (before) before.push({ number, place })
    else pairs.set(place.pair, [{ number, place }])
  }
  return pairs
}
