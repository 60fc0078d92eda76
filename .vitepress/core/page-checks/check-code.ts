import { type Finding, finding } from '../findings/finding.ts'
import type { Block } from '../markdown/blocks.ts'
import { type Compared, twinsOf } from './compared.ts'
import { placeIn, placeOf } from './places.ts'

/** Code that is text for people: it may be translated line by line. */
const prose = /^(?:|te?xt|plain|plaintext|md|markdown|mermaid|csv|html|yaml|yml|diff|console|output)$/i

/** Code blocks that are missing, or do other things than the original's: comments and texts may be translated. */
export function checkCode(compared: Compared): Finding[] {
  const { original, translation } = compared
  const changed = twinsOf(compared).flatMap((twins) => {
    if (twins.original.kind !== 'code' || sameCode(twins.original, twins.translation)) return []
    return finding(
      'code-changed',
      placeIn(translation.page, twins.translation.line),
      { original: original.page.file, originalLine: twins.original.line },
      placeIn(original.page, twins.original.line),
    )
  })
  return [...changed, ...missingCode(compared)]
}

function missingCode({ original, translation, alignment }: Compared): Finding[] {
  const twins = new Map(alignment.blocks.map((pair) => [pair.original, pair.translation]))
  const index = new Map(original.page.blocks.map((block, position) => [block, position]))
  return alignment.sections.flatMap(({ original: section, translation: twin }) => {
    if (!section || !twin) return []
    return section.blocks.flatMap((block) => {
      if (block.kind !== 'code' || twins.get(index.get(block)) !== undefined) return []
      const start = twin.heading?.line ?? translation.page.bodyLine
      const values = { original: original.page.file, originalLine: block.line }
      return finding('code-missing', placeIn(translation.page, start), values, placeOf(original.page, block))
    })
  })
}

function sameCode(a: Block, b: Block): boolean {
  if (a.source === b.source) return true
  const language = languageOf(a)
  if (language.toLowerCase() !== languageOf(b).toLowerCase()) return prose.test(language)
  return prose.test(language) || bones(a.source) === bones(b.source)
}

function languageOf({ source }: Block): string {
  return /^[^\s{[:]*/.exec(source)?.[0] ?? ''
}

/** Code without comments, texts, white space and what a reader is to fill in (`YOUR-NAME`, `<name>`). */
function bones(source: string): string {
  return source
    .replace(/^[^\n]*\n/, '')
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""')
    .replace(/\/\*[\s\S]{0,5000}?\*\/|(?:^|\s)(?:#|\/\/|--|;;|%|REM)[^\n]*/g, ' ')
    .replace(/<[^<>\n]*>|\b\p{Lu}[\p{Lu}_-]+(?!\p{L})/gu, '<>')
    .replace(/\s+/g, '')
}
