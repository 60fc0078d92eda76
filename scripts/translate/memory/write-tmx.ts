import type { InlineCode } from '../../../.vitepress/core/memory/inline-code.ts'
import type { MemoryUnit } from '../../../.vitepress/core/memory/memory-unit.ts'
import { xmlText } from '../../xml/xml-text.ts'
import { type Numbered, numberCodes } from './numbered-codes.ts'
import { tmxProps } from './tmx-props.ts'

/**
 * A translation memory for translators' programs: TMX 1.4b (https://www.gala-global.org/tmx-14b), one unit after the
 * other in the order given, each with the language that it was written in. Markdown, HTML and placeholders are
 * `<ph>` elements that hold what they stand for, so that the text of a `<seg>` is ours sign for sign.
 */
export function writeTmx(units: readonly MemoryUnit[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tmx version="1.4">',
    '  <header creationtool="Tingwall" creationtoolversion="1" segtype="block" o-tmf="Markdown" adminlang="en" srclang="*all*" datatype="plaintext"/>',
    '  <body>',
    ...units.flatMap(unitLines),
    '  </body>',
    '</tmx>',
  ]
  return `${lines.join('\n')}\n`
}

function unitLines({ kind, from, to, source, target, origins }: MemoryUnit): string[] {
  const [original, translation] = numberCodes(source, target)
  return [
    `    <tu srclang="${xmlText(from)}" segtype="${kind === 'sentence' ? 'sentence' : 'block'}">`,
    `      <prop type="${tmxProps.kind}">${kind}</prop>`,
    ...origins.map((origin) => `      <prop type="${tmxProps.origin}">${xmlText(origin)}</prop>`),
    variantLine(from, original),
    variantLine(to, translation),
    '    </tu>',
  ]
}

function variantLine(language: string, pieces: readonly Numbered[]): string {
  const text = pieces.map((piece) =>
    typeof piece === 'string'
      ? xmlText(piece)
      : `<ph x="${piece.number}" type="${typeOf(piece)}">${xmlText(piece.text)}</ph>`,
  )
  return `      <tuv xml:lang="${xmlText(language)}"><seg>${text.join('')}</seg></tuv>`
}

/** Names that are not TMX's own begin with `x-`. */
function typeOf({ type, role }: InlineCode): string {
  return role === 'alone' ? `x-${type}` : `x-${type}-${role}`
}
