import { describe, expect, it } from 'vitest'
import { pairPages } from '../../../.vitepress/core/pages/pairs.ts'
import { checkAnchors } from '../../../.vitepress/core/provenance/check-anchors.ts'
import {
  checkKeptAnchors,
  formatKeptAnchors,
  parseKeptAnchors,
} from '../../../.vitepress/core/provenance/kept-anchors.ts'
import { page, twoLanguages } from '../../made/pages.ts'

function pairsOf(english: string, swedish: string, other = '') {
  const pages = [
    page('en/code', { ref: 'code' }, english),
    page('sv/kod', { ref: 'code', original: 'en' }, swedish),
    page('en/other', { ref: 'other' }, other),
  ]
  return pairPages(pages, twoLanguages).pairs
}

const points = new Set(['C-K1', 'C-K2'])

describe('anchors that a link can rely on', () => {
  const both = '## One {#C-K1}\n\n## Two {#C-K2}\n'
  it.each([
    ['are the same in both languages', both, '## Ett {#C-K1}\n\n## Två {#C-K2}\n', '', []],
    ['may be on something else than a heading', '## One {#a}\n', '## Ett\n\n<span id="a"></span>\n', '', []],
    ['may be more in a translation', '## One\n', '## Ett {#ett}\n', '', []],
    ['are missing', both, '## Ett {#C-K1}\n\n## Två\n', '', ['anchor-missing docs/sv/kod.md:3 C-K2']],
    ['differ by a letter', '## One {#a}\n', '## Ett {#å}\n', '', ['anchor-missing docs/sv/kod.md:1 a']],
    ['are missing with their sections, which is said elsewhere', both, '## Ett {#C-K1}\n', '', []],
    [
      'are there twice',
      '## One {#a}\n\n## Two {#a}\n',
      '## Ett {#a}\n\n## Två\n',
      '',
      ['anchor-twice docs/en/code.md:3 a'],
    ],
    ['stand in code, where they are none', '```md\n## One {#a}\n\n## Two {#a}\n```\n', '', '', []],
    [
      'are points of two pages',
      both,
      '## Ett {#C-K1}\n\n## Två {#C-K2}\n',
      '## Again {#C-K1}\n',
      ['anchor-twice docs/en/other.md:1 C-K1'],
    ],
    [
      'may be alike on two pages where they are no points',
      '## A {#sources}\n',
      '## A {#sources}\n',
      '## A {#sources}\n',
      [],
    ],
  ])('%s', (_, english, swedish, other, expected) => {
    const findings = checkAnchors(pairsOf(english, swedish, other), points)
    expect(
      findings.map(({ rule, file, line, values }) => `${rule} ${file}:${line} ${values.anchor}`),
    ).toEqual(expected)
  })

  it('cost little on a page that is hostile', () => {
    const body = `${'## {# '.repeat(20_000)}\n\n${'## a {#b}\n\n'.repeat(2_000)}`
    expect(checkAnchors(pairsOf(body, ''), points).length).toBe(1_999)
  })
})

describe('anchors that are kept', () => {
  const pairs = pairsOf('## One {#C-K1}\n\n## Plain\n', '## Ett {#C-K1}\n')
  it.each([
    ['are there', 'code#C-K1\ncode#plain\n', []],
    ['have gone', '// head\ncode#C-K2\n', ['2 anchor C-K2']],
    ['were on a page that has gone', 'gone#C-K1\n', ['1 page C-K1']],
    ['are not what stands on other lines', '\n# x\n//code#x\n  code#x\ncode #x\n', []],
    ['may have å, ä and ö', 'code#år\r\n', ['1 anchor år']],
  ])('%s', (_, text, expected) => {
    const findings = checkKeptAnchors('docs/anchors.txt', parseKeptAnchors(text), pairs)
    expect(findings.map(({ line, values }) => `${line} ${values.context} ${values.anchor}`)).toEqual(expected)
  })

  it('are added to and never taken away', () => {
    const kept = parseKeptAnchors('gone#a\n')
    const text = formatKeptAnchors(kept, pairs, 'head')
    expect(text).toBe('// head\ncode#C-K1\ngone#a\n')
    expect(formatKeptAnchors(parseKeptAnchors(text), pairs, 'head')).toBe(text)
  })
})
