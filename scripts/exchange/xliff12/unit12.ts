import type { ExchangeUnit } from '../../../.vitepress/core/exchange/exchange-document.ts'
import type { SegmentState } from '../../../.vitepress/core/segments/segment.ts'
import { xmlAttributes, xmlText } from '../../xml/xml-text.ts'
import { codeTable } from '../inline/code-table.ts'
import { toToken } from '../xliff/unit-id.ts'
import { inline12 } from './inline12.ts'

/** XLIFF's states of a translation (“state”) for ours. */
const states: Record<SegmentState, string> = {
  missing: 'needs-translation',
  untranslated: 'needs-translation',
  outdated: 'needs-review-translation',
  unconfirmed: 'translated',
  current: 'signed-off',
}

/**
 * A unit of XLIFF 1.2. A text that is still in the original's language is no translation, so that its `<target>` is
 * empty. All that is to be known is in one `<note>`, what the original said before as well, since OmegaT shows only
 * the last. There is no `<alt-trans>`: OmegaT (to 6.2) takes the `<source>` in it for the unit's own. What the memory
 * knows goes out as TMX, which all programs read.
 */
export function transUnitLines(unit: ExchangeUnit, original: string): string[] {
  const { id, kind, source, target, state } = unit
  const table = codeTable(source)
  const attributes = {
    id: toToken(id),
    resname: id,
    restype: `x-${kind}`,
    approved: state === 'current' ? 'yes' : 'no',
    'xml:space': 'preserve',
  }
  const translation = target === undefined || state === 'untranslated' ? '' : inline12(table.coded(target))
  return [
    `<trans-unit${xmlAttributes(attributes)}>`,
    `  <source>${inline12(table.coded(source))}</source>`,
    `  <target${xmlAttributes({ state: states[state] })}>${translation}</target>`,
    ...contextLines(unit, original),
    ...notesLines(unit),
    '</trans-unit>',
  ]
}

function contextLines({ line }: ExchangeUnit, original: string): string[] {
  return [
    '  <context-group purpose="location">',
    `    <context context-type="sourcefile">${xmlText(original)}</context>`,
    `    <context context-type="linenumber">${line}</context>`,
    '  </context-group>',
  ]
}

function notesLines({ notes, previous, state }: ExchangeUnit): string[] {
  const said = [...notes, ...(state === 'outdated' && previous !== undefined ? [previous] : [])]
  return said.length === 0 ? [] : [`  <note annotates="source">${xmlText(said.join('\n'))}</note>`]
}
