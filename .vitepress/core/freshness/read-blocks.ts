import { slugify } from '@mdit-vue/shared'
import type { Block } from '../markdown/blocks.ts'
import { parser } from '../markdown/parser.ts'
import { fingerprint, type ReadBlock } from './fingerprint.ts'
import { htmlText } from './html-text.ts'
import { type Canonical, type InlineText, inlineText } from './inline-text.ts'
import { type Token, token, tokensOf } from './tokens.ts'

/**
 * The fingerprints of blocks, in order. `body` is the Markdown that they were taken from, for its link
 * references.
 */
export function readBlocks(blocks: readonly Block[], body: string, canonical: Canonical): ReadBlock[] {
  const references = referencesOf(body)
  return blocks.map((block) => {
    if (block.kind === 'code') return readCode(block)
    const text = textOf(block, canonical, references)
    const plain = fold(text.plain)
    return fingerprint(
      `${block.kind}${writtenId(block)}\n${fold(text.whole)}`,
      plain,
      tokensOf(plain, text.parts),
    )
  })
}

/** The id that a page gives a heading itself: of two headings with one text it tells which is which. */
function writtenId({ heading, text }: Block): string {
  if (!heading) return ''
  const own = heading.id.replace(/-\d+$/, '')
  const slug = slugify(text)
  return heading.id === slug || own === slug ? '' : ` ${heading.id}`
}

function textOf(block: Block, canonical: Canonical, references: object): InlineText {
  if (block.kind === 'html') return htmlText(block.source, canonical)
  if (block.kind === 'field') return { plain: block.source, parts: [], whole: block.source }
  return inlineText(block.source, canonical, references)
}

/** Of code each line is a token; empty lines and spaces at the end of a line are nothing. */
function readCode({ source }: Block): ReadBlock {
  const lines = source.split('\n').map((line) => line.trimEnd())
  const tokens = lines.filter(Boolean).map((line): Token => token('code', line))
  return fingerprint(`code\n${lines.join('\n').trimEnd()}`, '', tokens)
}

/** The link references of a page (`[name]: address`), as markdown-it keeps them. */
function referencesOf(body: string): object {
  if (!/^ {0,3}\[[^\]\n]+\]:/m.test(body)) return {}
  const env: { references?: object } = {}
  parser.parse(body, env)
  return env.references ?? {}
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
