import { childrenNamed, keepsSpace, type XmlNode } from '../../xml/xml-node.ts'
import type { PieceRead } from '../inline/restore-text.ts'
import { fromToken } from '../xliff/unit-id.ts'
import { unitTexts } from '../xliff/unit-texts.ts'
import type { UnitContent } from '../xliff/xliff-dialect.ts'
import { dataText, readInline2 } from './read-inline2.ts'

interface Part {
  isSegment: boolean
  state: UnitContent['state']
  source: PieceRead[]
  target: PieceRead[] | undefined
  /** Its place in the translation (“order”). */
  order: number
  isKept: boolean
}

const states = ['initial', 'translated', 'reviewed', 'final'] as const

/** A unit of XLIFF 2: its segments in their order, and what stands between them; of the states the least. */
export function readUnit2(unit: XmlNode, isKept: boolean): UnitContent {
  const id = unit.attributes.get('id')
  const data = new Map(
    childrenNamed(unit, 'originalData')
      .flatMap((original) => childrenNamed(original, 'data'))
      .map((node) => [node.attributes.get('id') ?? '', dataText(node)]),
  )
  const parts = partsOf(unit, data, isKept)
  const segments = parts.filter(({ isSegment }) => isSegment)
  if (id === undefined || segments.length === 0) return { problems: [] }
  const done = segments.filter(({ target }) => target && !isEmpty(target))
  const isPartial = done.length > 0 && segments.some((one) => !done.includes(one) && !isEmpty(one.source))
  const name = fromToken(id)
  const state = states.find((one) => segments.some((segment) => segment.state === one))
  const content = unitTexts({
    id: name,
    source: parts.flatMap(({ source }) => source),
    target: done.length === 0 || isPartial ? undefined : targetOf(parts),
    isKept: parts.every((part) => part.isKept),
    state,
  })
  return isPartial
    ? { ...content, problems: [...content.problems, { kind: 'xliff-partial', values: { id: name } }] }
    : content
}

function partsOf(unit: XmlNode, data: ReadonlyMap<string, string>, around: boolean): Part[] {
  return unit.children.flatMap((node): Part[] => {
    if (typeof node === 'string' || node.space !== unit.space) return []
    if (node.name !== 'segment' && node.name !== 'ignorable') return []
    const [source] = childrenNamed(node, 'source')
    const [target] = childrenNamed(node, 'target')
    const isKept = keepsSpace(node, around)
    const read = (text: XmlNode) => readInline2(text, data, keepsSpace(text, isKept))
    return [
      {
        isSegment: node.name === 'segment',
        state: states.find((one) => one === node.attributes.get('state')) ?? 'initial',
        source: source ? read(source) : [],
        target: target && read(target),
        order: Number(target?.attributes.get('order') ?? Number.NaN),
        isKept: [source, target].every((text) => !text || keepsSpace(text, isKept)),
      },
    ]
  })
}

/** The translation in its own order; what stands between segments is as in the source where nothing else is said. */
function targetOf(parts: readonly Part[]): PieceRead[] {
  return parts
    .map(({ target, source, order, isSegment }, index) => ({
      pieces: target ?? (isSegment ? [] : source),
      order: Number.isInteger(order) && order > 0 ? order : index + 1,
    }))
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ pieces }) => pieces)
}

function isEmpty(pieces: readonly PieceRead[]): boolean {
  return pieces.every((piece) => typeof piece === 'string' && piece.trim() === '')
}
