import { describe, expect, it } from 'vitest'
import { concerns } from '../../../.vitepress/core/findings/concerns.ts'
import { type Finding, finding, sortFindings } from '../../../.vitepress/core/findings/finding.ts'
import { identityOf } from '../../../.vitepress/core/findings/identity.ts'
import { byImportance, mostImportant } from '../../../.vitepress/core/findings/importance.ts'
import { nearest } from '../../../.vitepress/core/findings/nearest.ts'

const at = (file: string, line = 1, column = 1) => ({ file, line, column })

describe('the nearest word', () => {
  it.each([
    ['titel', ['title', 'tags'], 'title'],
    ['uppforandekod', ['uppförandekod', 'om'], 'uppförandekod'],
    ['TITLE', ['title'], 'title'],
    ['colour', ['title', 'order'], undefined],
    ['foo', ['root'], undefined],
    ['sw', ['sv', 'en'], 'sv'],
    ['no', ['en', 'sv'], undefined],
    ['', [], undefined],
  ])('%s', (word, candidates, expected) => expect(nearest(word, candidates)).toBe(expected))
})

describe('findings', () => {
  it('are sorted by file, line, column and rule', () => {
    const sorted = sortFindings([
      finding('string-empty', at('b')),
      finding('string-extra', at('a', 2, 1)),
      finding('string-type', at('a', 1, 2)),
      finding('string-empty', at('a', 1, 2)),
      finding('string-empty', at('a', 10, 1)),
    ])
    expect(sorted.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      'a:1:2 string-empty',
      'a:1:2 string-type',
      'a:2:1 string-extra',
      'a:10:1 string-empty',
      'b:1:1 string-empty',
    ])
  })

  it.each([
    ['of its folder', finding('link-dead', at('docs/sv/a.md')), true],
    ['of the other folder', finding('link-dead', at('docs/en/a.md')), false],
    ['of locales', finding('string-extra', at('locales/sv/a.json')), true],
    [
      'that it names, in the original’s file',
      finding('page-missing', at('docs/en/a.md'), { language: 'sv' }),
      true,
    ],
    ['about the other language', finding('page-missing', at('docs/sv/a.md'), { language: 'en' }), false],
    ['that nobody can read', finding('json-invalid', at('locales/en/a.json')), true],
    ['of a file named by it', finding('string-extra', at('i18n/common.sv.json')), true],
    ['of a file named by another', finding('string-extra', at('i18n/pt_BR.json')), false],
    ['of a page about the other language', finding('link-dead', at('docs/sv/en.md')), true],
    ['of no language', finding('lock-invalid', at('locales/translations.lock.json')), true],
  ])('concern a language when they are %s', (_title, item, expected) => {
    expect(concerns(item, 'sv', ['en', 'sv', 'pt-BR'])).toBe(expected)
  })
})

describe('what makes a finding the one that it is', () => {
  const dead = finding('link-dead', at('docs/sv/a.md', 4, 2), { target: 'b.md', meant: 'c.md' })

  it.each<[string, Finding, boolean]>([
    ['another line', { ...dead, line: 40, column: 9 }, true],
    ['another suggestion', { ...dead, values: { target: 'b.md', meant: '' } }, true],
    ['another severity', { ...dead, severity: 'note' }, true],
    ['another target', { ...dead, values: { target: 'd.md', meant: 'c.md' } }, false],
    ['another file', { ...dead, file: 'docs/sv/å.md' }, false],
    ['another rule', { ...dead, rule: 'anchor-dead' }, false],
  ])('%s', (_title, other, same) => expect(identityOf(other) === identityOf(dead)).toBe(same))

  it('is not the line that its original has moved to', () => {
    const missing = (original: string) => finding('string-missing', at('a'), { key: 'k', from: original })
    expect(identityOf(missing('locales/en/a.json:3:5'))).toBe(identityOf(missing('locales/en/a.json:13:5')))
  })
})

describe('by importance', () => {
  it('what could not be read comes first, then errors, warnings and notes, else the order stays', () => {
    const found = [
      finding('string-empty', at('a')),
      finding('link-dead', at('b')),
      finding('not-utf8', at('z')),
      finding('link-dead', at('c')),
    ]
    expect(byImportance(found).map(({ file }) => file)).toEqual(['z', 'b', 'c', 'a'])
  })

  it('of warnings, what misleads comes first, then what is lacking, what nobody has checked, and the rest', () => {
    const found = [
      finding('heading-skipped', at('a')),
      finding('page-unconfirmed', at('b')),
      finding('page-missing', at('c')),
      finding('date-differs', at('d')),
    ]
    expect(byImportance(found).map(({ file }) => file)).toEqual(['d', 'c', 'b', 'a'])
  })
})

describe('the most important', () => {
  const found = [
    finding('heading-skipped', at('docs/a')),
    finding('page-outdated', at('docs/b')),
    finding('page-missing', at('docs/a')),
    finding('section-moved', at('docs/a')),
    finding('not-judged', at('docs/z'), { context: 'freshness' }),
    finding('link-dead', at('docs/q')),
  ]

  it('are chosen by importance and shown file by file', () => {
    expect(mostImportant(found, 3).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'docs/q link-dead',
      'docs/a page-missing',
      'docs/b page-outdated',
      'docs/z not-judged',
    ])
  })

  it('are all of them, by severity and file, where there is room', () => {
    expect(mostImportant(found, 50).map(({ rule }) => rule)).toEqual([
      'link-dead',
      'heading-skipped',
      'page-missing',
      'page-outdated',
      'section-moved',
      'not-judged',
    ])
  })
})
