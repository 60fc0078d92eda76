import { describe, expect, it } from 'vitest'
import { concerns } from '../../../.vitepress/core/findings/concerns.ts'
import { finding, sortFindings } from '../../../.vitepress/core/findings/finding.ts'
import { nearest } from '../../../.vitepress/core/findings/nearest.ts'

const at = (file: string, line = 1, column = 1) => ({ file, line, column })

describe('the nearest word', () => {
  it.each([
    ['titel', ['title', 'tags'], 'title'],
    ['uppforandekod', ['uppförandekod', 'om'], 'uppförandekod'],
    ['TITLE', ['title'], 'title'],
    ['colour', ['title', 'order'], undefined],
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
    ['of no language', finding('lock-invalid', at('locales/translations.lock.json')), true],
  ])('concern a language when they are %s', (_title, item, expected) => {
    expect(concerns(item, 'sv')).toBe(expected)
  })
})
