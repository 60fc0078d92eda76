import type { ExchangeUnit } from '../../../.vitepress/core/exchange/exchange-document.ts'
import type { SegmentState } from '../../../.vitepress/core/segments/segment.ts'
import { xmlAttributes, xmlText } from '../../xml/xml-text.ts'
import { type CodeTable, codeTable } from '../inline/code-table.ts'
import { toToken } from '../xliff/unit-id.ts'
import { inline2, OriginalData } from './inline2.ts'

/** XLIFF's states (“state”) for ours, and what is said more exactly in `subState`. */
const states: Record<SegmentState, { state: string; subState?: string }> = {
  missing: { state: 'initial' },
  untranslated: { state: 'initial', subState: 'tingwall:untranslated' },
  outdated: { state: 'initial', subState: 'tingwall:outdated' },
  unconfirmed: { state: 'translated', subState: 'tingwall:unconfirmed' },
  current: { state: 'reviewed' },
}

/**
 * A unit of XLIFF 2.1. A text that is still in the original's language is no translation, so that its
 * `<target>` is empty: without one OmegaT (to 6.2) takes that of the last match. What the original said before is the source of a match: programs show what differs from it. The
 * module that tracked changes in 2.0 is none of 2.1, and has no place for a source that has changed.
 */
export function unitLines(unit: ExchangeUnit, original: string): string[] {
  const { source, target, state } = unit
  const table = codeTable(source)
  const data = new OriginalData()
  const written = {
    source: inline2(table.coded(source), data),
    target: target === undefined || state === 'untranslated' ? '' : inline2(table.coded(target), data),
  }
  const { id } = unit
  const attributes = { id: toToken(id), name: id, type: `tingwall:${unit.kind}`, 'xml:space': 'preserve' }
  return [
    `<unit${xmlAttributes(attributes)}>`,
    ...indented(matchesLines(unit, table)),
    ...indented(notesLines(unit, original)),
    ...indented(data.lines()),
    `  <segment${xmlAttributes({ id: 's1', ...states[state] })}>`,
    `    <source>${written.source}</source>`,
    `    <target>${written.target}</target>`,
    '  </segment>',
    '</unit>',
  ]
}

function matchesLines({ matches, previous, target, state }: ExchangeUnit, table: CodeTable): string[] {
  const before =
    state === 'outdated' && previous !== undefined && target !== undefined
      ? [{ attributes: { type: 'tm', subType: 'tingwall:previous' }, source: previous, target }]
      : []
  const known = matches.map(({ percent, source, target }) => ({
    attributes: { type: 'tm', similarity: percent, matchQuality: percent },
    source,
    target,
  }))
  const lines = [...known, ...before].flatMap(({ attributes, source, target }, index) => {
    const data = new OriginalData()
    const texts = [source, target].map((text) => inline2(table.coded(text), data))
    const origin = { origin: 'Tingwall', ref: '#s1' }
    return [
      `  <mtc:match${xmlAttributes({ id: `m${index + 1}`, ...attributes, ...origin })}>`,
      ...data.lines().map((line) => `    ${line}`),
      `    <source>${texts[0] ?? ''}</source>`,
      `    <target>${texts[1] ?? ''}</target>`,
      '  </mtc:match>',
    ]
  })
  return lines.length === 0 ? [] : ['<mtc:matches>', ...lines, '</mtc:matches>']
}

function notesLines({ notes, previous, line, state }: ExchangeUnit, original: string): string[] {
  const place = `${original}:${line}`
  return [
    '<notes>',
    ...notes.map((note) => `  <note appliesTo="source">${xmlText(note)}</note>`),
    ...(state === 'outdated' && previous !== undefined
      ? [`  <note appliesTo="source" category="previous" priority="1">${xmlText(previous)}</note>`]
      : []),
    `  <note appliesTo="source" category="location" priority="10">${xmlText(place)}</note>`,
    '</notes>',
  ]
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`)
}
