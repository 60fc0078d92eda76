import { childrenNamed, keepsSpace, textOf, type XmlNode } from '../../xml/xml-node.ts'
import { fromToken } from '../xliff/unit-id.ts'
import { unitTexts } from '../xliff/unit-texts.ts'
import type { UnitContent } from '../xliff/xliff-dialect.ts'
import { readInline12 } from './read-inline12.ts'

/** What a state of XLIFF 1.2 (“state”) says; a program's own begin with `x-` and say nothing here. */
const states: ReadonlyMap<string, UnitContent['state']> = new Map([
  ['new', 'initial'],
  ['needs-translation', 'initial'],
  ['needs-adaptation', 'initial'],
  ['needs-l10n', 'initial'],
  ['needs-review-adaptation', 'translated'],
  ['needs-review-l10n', 'translated'],
  ['needs-review-translation', 'translated'],
  ['translated', 'translated'],
  ['signed-off', 'reviewed'],
  ['final', 'final'],
])

/** A unit of XLIFF 1.2; `<seg-source>` repeats its source, and `<alt-trans>` only proposes. */
export function readUnit12(unit: XmlNode, around: boolean): UnitContent {
  const id = unit.attributes.get('id')
  const [source] = childrenNamed(unit, 'source')
  const [target] = childrenNamed(unit, 'target')
  if (id === undefined || !source) return { problems: [] }
  const name = fromToken(id)
  const read = (node: XmlNode) => readInline12(node, keepsSpace(node, around))
  const isPartial = target !== undefined && isHalfDone(target)
  const content = unitTexts({
    id: name,
    source: read(source),
    target: target && !isPartial ? read(target) : undefined,
    isKept: [source, target].every((node) => !node || keepsSpace(node, around)),
    state: stateOf(unit, target),
  })
  return isPartial
    ? { ...content, problems: [...content.problems, { kind: 'xliff-partial', values: { id: name } }] }
    : content
}

/** What a person has approved is reviewed; a near match that nobody has looked at is fuzzy. */
function stateOf(unit: XmlNode, target: XmlNode | undefined): UnitContent['state'] {
  const said = states.get(target?.attributes.get('state') ?? '')
  const isApproved = unit.attributes.get('approved') === 'yes'
  if (isApproved && (said === undefined || said === 'translated')) return 'reviewed'
  if (said === 'reviewed' || said === 'final' || isApproved) return said
  return target?.attributes.get('state-qualifier') === 'fuzzy-match' ? 'fuzzy' : said
}

/** True where a program has cut the text into sentences (`<mrk mtype="seg">`) and only some are translated. */
function isHalfDone(target: XmlNode): boolean {
  const sentences = childrenNamed(target, 'mrk').filter(({ attributes }) => attributes.get('mtype') === 'seg')
  const isEmpty = (node: XmlNode) => textOf(node).trim() === '' && node.children.every(isText)
  return sentences.some(isEmpty) && !sentences.every(isEmpty)
}

function isText(child: XmlNode | string): child is string {
  return typeof child === 'string'
}
