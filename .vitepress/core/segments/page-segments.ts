import type { PageStatus } from '../coverage/page-status.ts'
import { type WordRun, wordDiff } from '../freshness/word-diff.ts'
import { fold } from '../markdown/blocks.ts'
import type { Page } from '../pages/page.ts'
import { foldLine } from './fold-text.ts'
import { isPlaceholder } from './is-placeholder.ts'
import { type BlockTexts, textsOf } from './page-texts.ts'
import type { Segment, SegmentState } from './segment.ts'
import { type PageTwins, pageTwins } from './segment-twins.ts'
import { type SourceText, sourcesOf, twinPlace } from './source-texts.ts'
import type { TextPlace } from './text-place.ts'

/** How a translation stands, as the coverage report has it, and what is known of the changes since. */
export interface Standing {
  status: PageStatus
  /** True where somebody has confirmed it against this original. */
  isConfirmed: boolean
  /** What changed in blocks of the original, by the line that they begin on; none where history is not known. */
  changes?: ReadonlyMap<number, { words: readonly WordRun[]; isFromHistory: boolean }>
}

/**
 * The texts of a page for one language, in the original's order; states are by the reasons of the coverage report.
 * Code has none, nor what has no letters, which is the same in every language, nor scripts and styles.
 */
export function pageSegments(original: Page, page: Page | undefined, standing: Standing): Segment[] {
  const twins: PageTwins = page
    ? pageTwins(original, page)
    : { original: textsOf(original), translation: [], twins: new Map(), all: new Map(), open: new Set() }
  const known = knownOf(standing)
  const segments: Segment[] = []
  let context: string | undefined
  let line: number | undefined
  for (const texts of twins.original) {
    const { block, index } = texts
    const twin = twins.twins.get(index)
    line = twin?.block.line ?? line
    for (const text of sourcesOf(texts)) {
      const target = twin ? targetOf(twin, text) : page && inherited(texts)
      const state = stateOf({ ...texts, text, twin, target }, known)
      const change = state === 'outdated' ? changeOf(texts, text, standing) : undefined
      const isSame = change?.previous !== undefined && fold(change.previous) === fold(text.source)
      segments.push({
        id: text.id,
        kind: text.kind,
        source: text.source,
        ...(target !== undefined && { target }),
        state: isSame && texts.places.length > 1 ? 'current' : state,
        ...(!isSame && change),
        line: block.line,
        ...(line !== undefined && { targetLine: line }),
        ...(context !== undefined && { context }),
      })
    }
    if (block.heading) context = block.text
  }
  return segments
}

/** A field that a translation does not write is the original's. */
function inherited({ field, block }: BlockTexts): string | undefined {
  return field === undefined ? undefined : foldLine(block.source)
}

function targetOf(twin: BlockTexts, source: SourceText): string | undefined {
  if (twin.field !== undefined) return foldLine(twin.block.source)
  const text = twinPlace(twin, source)?.text
  return text === undefined || text === '' || isPlaceholder(text) ? undefined : text
}

interface Known {
  untranslated: ReadonlySet<number>
  changed: ReadonlySet<number>
  isConfirmed: boolean
}

function knownOf({ status, isConfirmed }: Standing): Known {
  const untranslated = status.state === 'partial' ? status.untranslated.map(({ line }) => line) : []
  const since = status.state === 'partial' ? status.since : status.state === 'outdated' ? status : undefined
  const changed = since?.changed.map(({ index }) => index) ?? []
  return { untranslated: new Set(untranslated), changed: new Set(changed), isConfirmed }
}

interface Pairing {
  index: number
  twin: BlockTexts | undefined
  target: string | undefined
}

function stateOf({ index, twin, target }: Pairing & { text: SourceText }, known: Known): SegmentState {
  if (target === undefined) return 'missing'
  const isOpenRow = twin?.block.kind === 'row' && twin.places.some(({ text }) => isPlaceholder(text))
  if (twin && known.untranslated.has(twin.block.line) && !isOpenRow) return 'untranslated'
  if (known.changed.has(index)) return 'outdated'
  return known.isConfirmed ? 'current' : 'unconfirmed'
}

/** What the original said, of a cell its own part where the row has as many cells as before. */
function changeOf(
  { block, places }: BlockTexts,
  { source, place }: SourceText,
  { changes }: Standing,
): { previous?: string; change: WordRun[] } | undefined {
  const found = changes?.get(block.line)
  if (!found) return undefined
  const words = found.words.filter(({ words: count, text }) => count > 0 || text !== '')
  if (words.length === 0) return undefined
  if (!found.isFromHistory) return { change: words }
  const before = found.words.flatMap(({ change, text }) => (change === 'added' ? [] : [text])).join('')
  if (before === '') return { change: words }
  if (place?.cell === undefined) {
    const previous = withoutEnds(before, place)
    return { previous, change: wordDiff(previous, source) }
  }
  const cells = before.split(' | ')
  const own = cells.length === places.length ? cells[place.cell - 1] : undefined
  return own === undefined ? { change: words } : { previous: own, change: wordDiff(own, source) }
}

/** The old Markdown of a block without what stands beside its text now as then. */
function withoutEnds(before: string, place: TextPlace | undefined): string {
  const lead = fold(place?.lead ?? '')
  const tail = fold(place?.tail ?? '')
  const text = lead !== '' && before.startsWith(lead) ? before.slice(lead.length).trimStart() : before
  return tail !== '' && text.endsWith(tail) && place?.kind !== 'heading'
    ? text.slice(0, -tail.length).trimEnd()
    : text
}
