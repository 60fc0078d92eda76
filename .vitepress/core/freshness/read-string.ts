import { entriesOf, type StringUnit } from '../strings/units.ts'
import { fingerprint, isFirstRecord, type ReadBlock } from './fingerprint.ts'
import { blockHash } from './hash.ts'
import { htmlText } from './html-text.ts'
import type { InlineText } from './inline-text.ts'
import { type Token, token, tokensOf } from './tokens.ts'

/** The fingerprint of a string of the interface; a plural's is over all its forms, each after its name. */
export function readString(unit: StringUnit): ReadBlock {
  return readTexts(textsOf(unit))
}

/** True where a string is, sign for sign, what its record was made from: told without reading its words. */
export function isAsRecorded(unit: StringUnit, record: string): boolean {
  const wholes = textsOf(unit).map(([name, text]) => wholeOf(name, inlineText(text)))
  return !isFirstRecord(record) && record.startsWith(blockHash(identityOf(wholes)))
}

function textsOf(unit: StringUnit): [string, string][] {
  if (unit.kind === 'single') return [['', unit.entry.value ?? '']]
  const forms = [...unit.forms].map(([name, { value }]): [string, string] => [name, value ?? ''])
  return forms.sort(([a], [b]) => (a < b ? -1 : 1))
}

/** What a string says, for showing it. */
export function stringText(unit: StringUnit): string {
  return entriesOf(unit)
    .map(({ value }) => value ?? '')
    .join(' / ')
}

function readTexts(texts: readonly [string, string][]): ReadBlock {
  const tokens: Token[] = []
  const wholes: string[] = []
  const plains: string[] = []
  for (const [name, text] of texts) {
    const read = inlineText(text)
    const { plain, parts } = read
    const folded = plain.replace(/\s+/g, ' ').trim()
    if (name) tokens.push(token('code', name))
    tokens.push(...tokensOf(folded, parts))
    plains.push(folded)
    wholes.push(wholeOf(name, read))
  }
  return fingerprint(identityOf(wholes), plains.join('\n'), tokens)
}

function inlineText(text: string): InlineText {
  return htmlText(text, (target) => target)
}

/** All that tells a form of a string from another, its name included. */
function wholeOf(name: string, { whole }: InlineText): string {
  return `${name}\n${whole.replace(/\s+/g, ' ').trim()}`
}

function identityOf(wholes: readonly string[]): string {
  return `string\n${wholes.join('\n')}`
}
