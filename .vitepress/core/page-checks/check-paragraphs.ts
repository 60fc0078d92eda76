import { type Finding, finding } from '../findings/finding.ts'
import type { Block } from '../markdown/blocks.ts'
import { type Compared, type Twins, twinsOf } from './compared.ts'
import { placeIn } from './places.ts'

/** Shorter paragraphs are put into others without being missed. */
const fewestLetters = 60
/** Of less text than this the length does not tell how much longer a language is. */
const fewestToTell = 300

/**
 * Paragraphs of the original that have no twin, where the section is so much shorter too: two paragraphs that have
 * been made into one are none. Items of lists and rows of tables are counted by checks of their own.
 */
export function checkParagraphs(compared: Compared): Finding[] {
  const { original, translation, alignment } = compared
  const twins = twinsOf(compared)
  const alone = new Set(
    alignment.blocks.flatMap(({ original: from, translation: to }) =>
      from !== undefined && to === undefined ? (original.page.blocks[from] ?? []) : [],
    ),
  )
  const added = alignment.blocks.filter(
    ({ original: from, translation: to }) =>
      from === undefined && to !== undefined && isParagraph(translation.page.blocks[to]),
  )
  // As many of the translation's own may be the same ones in another order, as in an index.
  if (added.length >= [...alone].filter(isParagraph).length) return []
  return alignment.sections.flatMap(({ original: section, translation: twin }, number) => {
    if (!section || !twin) return []
    const missing = section.blocks.filter((block) => alone.has(block) && isParagraph(block))
    if (missing.length === 0) return []
    const usual = ratioOf(twins.filter((each) => each.section !== number))
    const expected = lengthOf(section.blocks) * usual
    const lacking = lengthOf(missing) * usual
    if (expected - lengthOf(twin.blocks) < lacking / 2) return []
    const place = placeIn(translation.page, twin.heading?.line ?? translation.page.bodyLine)
    return missing.map((block) =>
      finding(
        'block-missing',
        place,
        { text: beginning(block.text), original: original.page.file, originalLine: block.line },
        placeIn(original.page, block.line),
      ),
    )
  })
}

/** How long the rest of the page is against its original; alike where there is too little to tell. */
function ratioOf(twins: readonly Twins[]): number {
  const from = lengthOf(twins.map(({ original }) => original))
  const to = lengthOf(twins.map(({ translation }) => translation))
  return from < fewestToTell || to === 0 ? 1 : to / from
}

function isParagraph(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.text.length >= fewestLetters
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

function beginning(text: string): string {
  return text.length <= 50 ? text : `${text.slice(0, text.lastIndexOf(' ', 50) || 50)}…`
}
