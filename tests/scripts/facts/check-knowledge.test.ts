import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { defineSite } from '../../../.vitepress/core/site/site.ts'
import { keepAnchors } from '../../../scripts/facts/keep-anchors.ts'
import { findingWords } from '../../../scripts/report/finding-words.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import ours from '../../../site.config.ts'
import whole from '../../fixtures/whole/site.config.ts'
import { copyOf, type Edit } from '../../made/tree.ts'

const reviewed = defineSite({ ...whole, reviews: { owners: ['editors'], every: 12 } })
const day = '2026-11-21'
const rules = new Set([
  ...['review-missing', 'review-overdue', 'review-dates', 'change-missing', 'state-reason-missing'],
  ...['sources-missing', 'facts-invalid', 'fact-uncovered', 'fact-unknown', 'instead-unknown'],
  ...['anchor-missing', 'anchor-twice', 'anchor-gone', 'front-matter-value', 'front-matter-months'],
])

/** The findings of these rules over the whole fixture after edits, as lines in a language. */
function found(edits: Record<string, Edit>, site = whole, language = 'en') {
  const tree = { docs: 'docs', locales: 'locales', own: true, day }
  const { findings } = readKnowledgeBase(copyOf('whole', edits), site, tree)
  return findings
    .filter(({ rule }) => rules.has(rule))
    .map((each) => `${each.file}:${each.line}:${each.column} ${findingWords(each, language).what}`)
}

const facts = (entries: string) => `sources:
  - id: A
    title: { en: The document, sv: Dokumentet }
    language: en
    about: { en: It tells., sv: Det berättar. }
facts:
${entries}`
const fact = (id: string, source = 'A') =>
  `  - { id: ${id}, source: ${source}, kind: event, says: { en: It is., sv: Det är. } }\n`
const telling = (text: string) => text.replace('---\n', '---\nfacts: [A-1]\n')

describe('the list of facts', () => {
  it('is well where each fact is on a page', () => {
    expect(found({ 'docs/facts.yml': facts(fact('A-1')), 'docs/en/index.md': telling })).toEqual([])
  })

  it.each([
    ['en', 'docs/facts.yml:8:11 The fact “A-2” is on no page'],
    ['sv', 'docs/facts.yml:8:11 Uppgiften ”A-2” står inte på någon sida'],
  ])('has a fact on no page, in %s', (language, line) => {
    const edits = { 'docs/facts.yml': facts(fact('A-1') + fact('A-2')), 'docs/en/index.md': telling }
    expect(found(edits, whole, language)).toEqual([line])
  })

  it.each([
    [
      'one that is not in it',
      facts(fact('A-2')),
      [
        'docs/en/index.md:2:9 The page tells the fact “A-1”, and docs/facts.yml has none with that id',
        'docs/facts.yml:7:11 The fact “A-2” is on no page',
      ],
    ],
    [
      'another source',
      facts(fact('A-1', 'B')),
      ['docs/facts.yml:7:24 A fact is from the source “B”, and there is no such source'],
    ],
    [
      'a bracket that is not closed',
      'facts: [',
      [
        'docs/facts.yml:1:9 The list of facts is not valid YAML here (“Flow sequence in block collection must be sufficiently indented and end with a ]”)',
      ],
    ],
    ['nothing', '', ['docs/facts.yml:1:1 The list of facts has not the two lists “sources” and “facts”']],
    [
      'what unfolds without end',
      `a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c]\n`,
      [expect.stringContaining('docs/facts.yml:')],
    ],
  ])('has %s', (_, text, lines) => {
    expect(found({ 'docs/facts.yml': text, 'docs/en/index.md': telling })).toEqual(lines)
  })
})

describe('a site that keeps reviews', () => {
  it('misses reviews, changes and sources, and says so in Swedish', () => {
    const lines = found({}, reviewed, 'sv')
    expect(lines).toContain(
      'docs/sv/om/oppna-data.md:2:1 Det står inte vad som ändrades senast på sidan och varför',
    )
    expect(lines.join('\n')).toContain('Sidan har inget avsnitt som säger var kunskapen kommer ifrån')
  })

  it('takes an owner of its settings and a whole number of months only', () => {
    const edits = {
      'docs/en/index.md': (text: string) => text.replace('---\n', '---\nowner: nobody\nreview_every: 0\n'),
    }
    expect(found(edits, reviewed)).toEqual(
      expect.arrayContaining([
        'docs/en/index.md:2:1 “owner” cannot have the value nobody',
        'docs/en/index.md:3:1 0 in “review_every” is not a number of months',
      ]),
    )
  })
})

describe('anchors of a tree', () => {
  it('are kept in a file, from which a missing one is told', () => {
    const root = copyOf('whole', { 'docs/en/index.md': (text) => `${text}\n## Årets möte {#meeting}\n` })
    const tree = { root, docs: 'docs', locales: 'locales', own: true, site: whole, day }
    expect(keepAnchors(readKnowledgeBase(root, whole, tree), tree)).toBe('docs/anchors.txt')
    const kept = readFileSync(path.join(root, 'docs/anchors.txt'), 'utf8')
    expect(kept).toContain('\nhome#meeting\n')
    expect(found({ 'docs/anchors.txt': kept })).toEqual([
      expect.stringMatching(
        /^docs\/anchors\.txt:\d+:1 docs\/en\/index\.md has no heading with the id “meeting” any more/,
      ),
    ])
  })
})

describe('Tingwall’s own facts', () => {
  it('are all on a page, and none is unknown', () => {
    const { facts, findings } = readKnowledgeBase(projectRoot, ours)
    expect(facts.facts.length).toBe(97)
    expect(findings.filter(({ rule }) => rule.startsWith('fact'))).toEqual([])
  })
})
