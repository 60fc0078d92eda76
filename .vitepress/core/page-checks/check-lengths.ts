import { type Finding, finding } from '../findings/finding.ts'
import { type Compared, type Twins, twinsOf } from './compared.ts'
import { placeIn } from './places.ts'

/** Blocks of fewer characters vary too much in length, and fewer of them do not tell what is common on a page. */
const fewestLetters = 120
const fewestBlocks = 6
/** A block is out of line from this many times longer or shorter than the page's usual. */
const clear = 2.2
/** And from this many times as far from the usual as half of the page's blocks are. */
const spread = 4

/** Blocks that are far longer or shorter against their original than the others of the page. */
export function checkLengths(compared: Compared): Finding[] {
  const { original, translation } = compared
  const split = unevenSections(compared)
  const measured = twinsOf(compared).flatMap((twins) => {
    const ratio = ratioOf(twins)
    return ratio === undefined || split.has(twins.section) ? [] : { twins, ratio }
  })
  if (measured.length < fewestBlocks) return []
  const usual = median(measured.map(({ ratio }) => ratio))
  const usually = median(measured.map(({ ratio }) => Math.abs(ratio - usual)))
  const most = Math.max(Math.log(clear), spread * usually)
  return measured.flatMap(({ twins, ratio }) => {
    if (Math.abs(ratio - usual) < most) return []
    const percent = Math.round(Math.exp(ratio) * 100)
    return finding(
      'length-differs',
      placeIn(translation.page, twins.translation.line),
      {
        context: ratio < usual ? 'shorter' : 'longer',
        percent,
        usual: Math.round(Math.exp(usual) * 100),
        original: original.page.file,
        originalLine: twins.original.line,
      },
      placeIn(original.page, twins.original.line),
    )
  })
}

/** Sections where blocks have no twin: a paragraph may be split in two, or two be one. */
function unevenSections({ original, translation, alignment }: Compared): ReadonlySet<number> {
  const paired = new Set(
    alignment.blocks.flatMap(({ original: from, translation: to }) =>
      from !== undefined && to !== undefined ? [original.page.blocks[from], translation.page.blocks[to]] : [],
    ),
  )
  return new Set(
    alignment.sections.flatMap(({ original: section, translation: twin }, number) =>
      [...(section?.blocks ?? []), ...(twin?.blocks ?? [])].every((block) => paired.has(block))
        ? []
        : [number],
    ),
  )
}

/** The logarithm of the translation's length against the original's; undefined where neither is long. */
function ratioOf({ original, translation }: Twins): number | undefined {
  if (original.kind !== translation.kind || !['paragraph', 'item', 'row'].includes(original.kind))
    return undefined
  const from = original.text.length
  const to = translation.text.length
  return Math.max(from, to) < fewestLetters || to === 0 || from === 0 ? undefined : Math.log(to / from)
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
