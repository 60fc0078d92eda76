import { entriesOf, type StringUnit } from '../strings/units.ts'
import { fingerprint, type ReadBlock } from './fingerprint.ts'
import { htmlText } from './html-text.ts'
import { type Token, token, tokensOf } from './tokens.ts'

/** The fingerprint of a string of the interface; a plural's is over all its forms, each after its name. */
export function readString(unit: StringUnit): ReadBlock {
  if (unit.kind === 'single') return readTexts([['', unit.entry.value ?? '']])
  const forms = [...unit.forms].map(([name, { value }]): [string, string] => [name, value ?? ''])
  return readTexts(forms.sort(([a], [b]) => (a < b ? -1 : 1)))
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
    const { plain, parts, whole } = htmlText(text, (target) => target)
    const folded = plain.replace(/\s+/g, ' ').trim()
    if (name) tokens.push(token('code', name))
    tokens.push(...tokensOf(folded, parts))
    plains.push(folded)
    wholes.push(`${name}\n${whole.replace(/\s+/g, ' ').trim()}`)
  }
  return fingerprint(`string\n${wholes.join('\n')}`, plains.join('\n'), tokens)
}
