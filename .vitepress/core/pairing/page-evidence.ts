import { linkTarget, markdownFile } from '../coverage/link-target.ts'
import { type TermIndex, termsIn } from '../glossary/find-terms.ts'
import { linkKey } from '../page-checks/link-key.ts'
import { numbersIn } from '../page-checks/numbers.ts'
import type { Page } from '../pages/page.ts'
import { fold } from '../search/fold.ts'
import type { EvidenceKind, PageEvidence } from './evidence.ts'
import { cognate, wordsIn } from './word-forms.ts'

export interface EvidenceOptions {
  /** The language of the other pages. */
  other: string
  /** The names of terms in the page's language. */
  terms?: TermIndex | undefined
}

const noPage = () => undefined

/** Reads of a page what its twin would have too. */
export function evidenceOf(page: Page, { other, terms }: EvidenceOptions): PageEvidence {
  const features = new Map<EvidenceKind, Set<string>>()
  const add = (kind: EvidenceKind, key: string) => {
    const known = features.get(kind)
    if (known) known.add(key)
    else features.set(kind, new Set([key]))
  }
  const counts: Record<string, number> = {}
  const headings: number[] = []
  const leadsTo: string[] = []
  let length = 0
  add('path', fold(page.path))
  const slug = page.path.replace(/\/index$/, '').slice(page.path.replace(/\/index$/, '').lastIndexOf('/') + 1)
  if (slug !== 'index') add('slug', fold(slug))
  for (const { kind, source, text, heading } of page.blocks) {
    counts[kind] = (counts[kind] ?? 0) + 1
    if (kind === 'code') {
      // Comments are translated; other lines are not.
      for (const line of source.split('\n').slice(1)) if (line.trim().length > 8) add('code', line.trim())
      continue
    }
    length += text.length
    if (heading) {
      headings.push(heading.level)
      if (/\{#[^{}]+\}\s*$/.test(source) || isGiven(page, heading.id)) add('anchors', heading.id)
    }
    for (const [, code = ''] of source.matchAll(/`([^`]+)`/g)) if (code.length > 2) add('code', code)
    for (const target of targetsIn(source)) {
      const found = linkKey(target, page, noPage)
      if (found) add(found.kind === 'file' ? 'images' : 'links', found.key)
      const inside = linkTarget(target, page)
      const file = inside && markdownFile(inside.path)
      if (file !== undefined) leadsTo.push(file)
    }
    for (const { key } of numbersIn(text, page.language, other)) add('numbers', key)
    for (const word of wordsIn(text)) {
      add('words', word)
      const form = cognate(word)
      if (form !== undefined) add('cognates', form)
    }
    if (terms) for (const { term } of termsIn(text, page.language, terms)) add('terms', term.id)
  }
  return { file: `${page.language}/${page.path}.md`, features, headings, counts, length, leadsTo }
}

/** True where a heading of the page is given this id; a block's source is without it. */
function isGiven(page: Page, id: string): boolean {
  return page.body.includes(`{#${id}}`)
}

function targetsIn(source: string): string[] {
  return [...source.matchAll(/\]\(<?([^()\s<>]*)|\s(?:href|src)="([^"]*)"/g)].flatMap(
    ([, target, html]) => target || html || [],
  )
}
