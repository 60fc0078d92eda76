import { describe, expect, it } from 'vitest'
import { findingWords } from '../../../scripts/report/finding-words.ts'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import whole from '../../fixtures/whole/site.config.ts'
import { copyOf, type Edit } from '../../made/tree.ts'

function said(edits: Record<string, Edit>, language = 'en'): string[] {
  const { findings } = readKnowledgeBase(copyOf('whole', edits), whole)
  return findings.map((finding) => {
    const { what, mend } = findingWords(finding, language)
    return `${finding.file}:${finding.line}:${finding.column} ${finding.severity} ${what}. ${mend}`
  })
}

const page = (...fields: string[]) => ['---', ...fields, '---', '', 'Text.', ''].join('\n')
const english = 'docs/en/extra.md'
const begin = ['title: Extra', 'description: More.', 'languages: [en]']

describe('front matter that is wrong', () => {
  it.each([
    [
      'titel: Extra',
      '5:1 error “titel” is not a field of front matter. Did you mean “title”? Rename it or take it away.',
    ],
    [
      'colour: green',
      '5:1 error “colour” is not a field of front matter. Take it away. The fields that there are stand in schemas/front-matter.schema.json.',
    ],
    [
      'order: first',
      '5:1 error “order” cannot have the value first. Change the value to one that the field is meant for.',
    ],
    ['tags: open-data', '5:1 error “tags” must be a list, but is open-data. Write a list after “tags:”.'],
    [
      'featured: "yes"',
      '5:1 error “featured” must be true or false, but is yes. Write true or false after “featured:”.',
    ],
    [
      'reviewed: 2026-02-30',
      '5:1 error 2026-02-30 in “reviewed” is not a date that exists. Write it as year, month and day, such as 2026-11-20.',
    ],
    [
      'reviewed: 20 november',
      '5:1 error 20 november in “reviewed” is not a date that exists. Write it as year, month and day, such as 2026-11-20.',
    ],
    [
      'website: javascript:alert(1)',
      '5:1 error javascript:alert(1) in “website” is not a web address. Write the whole address, beginning with https:// or http://.',
    ],
    [
      'website: data:text/html,x',
      '5:1 error data:text/html,x in “website” is not a web address. Write the whole address, beginning with https:// or http://.',
    ],
    [
      'contact_email: not a mail',
      '5:1 error not a mail in “contact_email” is not an e-mail address. Write it as name@example.org.',
    ],
    ['type: novel', /^5:1 error “type” cannot have the value novel\. Choose one of: home, explainer, /],
    ['original: gd', '5:1 error “original” cannot have the value gd. Choose one of: en, sv.'],
    [
      'constructor: x',
      '5:1 error “constructor” is not a field of front matter. Take it away. The fields that there are stand in schemas/front-matter.schema.json.',
    ],
  ])('%s', (field, expected) => {
    const [first, ...more] = said({ [english]: page(...begin, field) })
    expect(more).toEqual([])
    expect(first?.slice(`${english}:`.length)).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    )
  })

  it('is said at the place of a nested value', () => {
    const lines = said({
      [english]: page(
        ...begin,
        'contact:',
        '  - name: Åsa',
        '    mail: asa@example.org',
        '  - name: Örjan',
        '    mail: nej',
      ),
    })
    expect(lines).toEqual([
      `${english}:9:5 error nej in “contact.1.mail” is not an e-mail address. Write it as name@example.org.`,
    ])
  })

  it('is all said in one run, in Swedish too', () => {
    const lines = said(
      {
        [english]: page(
          'titel: Extra',
          'description: More.',
          'reviewed: 2026-13-01',
          'website: ftp://example.org',
        ),
        'docs/sv/extra.md': page('title: [a'),
      },
      'sv',
    )
    expect(lines.map((line) => line.slice(0, 60))).toEqual([
      'docs/en/extra.md:1:1 error ”title” saknas bland uppgifterna ',
      'docs/en/extra.md:2:1 error ”titel” är inget fält som kan stå',
      'docs/en/extra.md:4:1 error 2026-13-01 i ”reviewed” är inget ',
      'docs/en/extra.md:5:1 error ftp://example.org i ”website” är ',
      expect.stringContaining('docs/sv/extra.md:'),
    ])
  })

  it.each([
    [
      'a key twice',
      ['title: A', 'title: B', 'description: x'],
      /^docs\/en\/extra.md:3:1 error A field of the front matter stands twice/,
    ],
    [
      'a bracket left open',
      ['title: [a', 'description: x'],
      /^docs\/en\/extra.md:\d+:\d+ error A \[ or \{ in the front matter/,
    ],
    ['a list', ['- a', '- b'], /^docs\/en\/extra.md:/],
    ['nothing', [], /^docs\/en\/extra.md:1:1 error “title” is missing/],
  ])('%s', (_title, fields, expected) => {
    expect(said({ [english]: page(...fields) })[0]).toMatch(expected)
  })

  it.each([
    [
      'a quote that is not closed',
      ['title: "Möten', 'description: x'],
      'A quote in the front matter',
      'closing',
    ],
    ['a colon in a value', ['title: Möten: så gör du'], 'A value in the front matter has a colon', 'compact'],
    ['no colon', ['title: Möten', 'description'], 'has no colon after its name', 'Implicit'],
    ['a field twice', ['title: Möten', 'title: Träffar'], 'stands twice', 'unique'],
    ['a tab', ['tags:', '\t- möten'], 'indented with a tab', 'Tabs'],
    [
      'a list that is not closed',
      ['tags: [möten', 'title: x'],
      'A [ or { in the front matter',
      'end with a ]',
    ],
    ['a line too far in', ['tags:', '  - möten', ' title: x'], 'too far to the left or right', 'same column'],
    ['a sign of YAML', ['title: @möten'], 'begins with a sign', 'reserved character'],
    ['text after a quote', ["title: 'mötet's plats'"], 'more text after a value in quotes', 'scalar'],
  ])('says in our words that there is %s, with the parser’s after', (_title, fields, ours, parsers) => {
    const [first = ''] = said({ [english]: page(...fields) })
    expect(first).toContain(ours)
    expect(first).toMatch(new RegExp(`“[^”]*${parsers.replaceAll(/[[\]]/g, '\\$&')}[^”]*”`))
  })

  it('is never run as JavaScript', () => {
    const [first] = said({ [english]: '---js\nthrow new Error("run")\n---\nText.\n' })
    expect(first).toMatch(/^docs\/en\/extra.md:1:1 error The front matter is in another language than YAML/)
  })
})

describe('pages that do not fit together', () => {
  it('a ref that stands twice names both pages', () => {
    const lines = said({ 'docs/sv/om/regler.md': page('title: Kopia', 'description: x', 'ref: open-data') })
    expect(lines).toEqual([
      'docs/sv/om/regler.md:4:1 error The ref “open-data” belongs to another page of this language already, docs/sv/om/oppna-data.md. Give one of the pages a ref of its own.',
    ])
  })

  it('a translation without its original says which ref and language', () => {
    const lines = said({ 'docs/sv/ny.md': page('title: Ny', 'description: x', 'ref: home2', 'original: en') })
    expect(lines).toEqual([
      'docs/sv/ny.md:5:1 error “home2” is a translation, but there is no original with that ref in English. Correct the ref, bring the original back, or remove “original” if this page is to be one itself.',
    ])
  })

  it('a translation whose original has wrong front matter is not an orphan', () => {
    const lines = said({ 'docs/en/index.md': (text) => text.replace('order: 1', 'ordr: 1') })
    expect(lines).toEqual([
      'docs/en/index.md:6:1 error “ordr” is not a field of front matter. Did you mean “order”? Rename it or take it away.',
    ])
  })

  it('two pages that each call the other the original', () => {
    const lines = said({ 'docs/en/index.md': (text) => text.replace('ref: home', 'ref: home\noriginal: sv') })
    expect(lines.map((line) => line.slice(0, 66))).toEqual([
      'docs/en/index.md:5:1 error “home” is said to be translated from Sw',
      'docs/sv/index.md:5:1 error “home” is said to be translated from En',
    ])
  })

  it.each([
    ['tags: [open-data, sweden]', '“tags” is ["open-data","sweden"] here but ["open-data"] in the original'],
    ['order: 2', '“order” is 2 here but 1 in the original'],
    ['position: "2"', '“order” is 2 here but 1 in the original'],
    ['reviewed: 2026-11-21', '“reviewed” is "2026-11-21" here but "2026-11-20" in the original'],
    [
      'website: https://example.com',
      '“website” is "https://example.com" here but "https://example.org" in the original',
    ],
  ])('a translation repeats %s with another value', (field, what) => {
    const lines = said({
      'docs/sv/index.md': (text) => text.replace('original: en', `original: en\n${field}`),
    })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^docs\/sv\/index.md:6:1 error /)
    expect(lines[0]).toContain(`${what}, docs/en/index.md. Take it away from the translation`)
  })

  it('the same value may be repeated', () => {
    expect(
      said({ 'docs/sv/index.md': (text) => text.replace('original: en', 'original: en\norder: "1"') }),
    ).toEqual([])
  })
})
