import { describe, expect, it } from 'vitest'
import { checkForeignLinks } from '../../../.vitepress/core/coverage/check-foreign-links.ts'
import { pairPages } from '../../../.vitepress/core/pages/pairs.ts'
import { page, twoLanguages } from '../../made/pages.ts'

/** What is said of the links of `docs/sv/guide/start.md`; other pages and files are there too. */
function said(body: string): string[] {
  const pages = [
    page('en/guide/start', { ref: 'guide/start' }, '# Start\n'),
    page('en/about/index', { ref: 'about/index' }, '# About us\n'),
    page('en/only', { ref: 'only' }, '# Only here\n'),
    page('sv/about/index', { ref: 'about/index' }, '# Om föreningen Ö\n'),
    page('sv/guide/start', { ref: 'guide/start' }, body),
  ]
  const files = [...pages.map(({ file }) => file.slice('docs/'.length)), 'sv/guide/bild å.png']
  const { pairs } = pairPages(pages, twoLanguages)
  return checkForeignLinks({ pages, pairs, docs: 'docs', files }).map(
    ({ rule, line, column, values }) =>
      `${line}:${column} ${rule} ${values.target ?? values.names}${values.anchor === undefined ? '' : `#${values.anchor}`}`,
  )
}

describe('links of a tree of which it is not known how it is published', () => {
  it.each<[string, string, string[]]>([
    ['to a page', '[a](../about/index.md) [a](../about/) [a](../about) [a](start.md)', []],
    ['to a folder', '[a](..)', []],
    ['to a file, with signs that are written out', '![a](bild%20%C3%A5.png) ![a](<bild å.png>)', []],
    ['to another site', '[a](https://example.org/x.md) [a](mailto:a@example.org) [a](//example.org)', []],
    ['to a page that is not there', '[a](../none.md)', ['1:5 link-dead ../none.md']],
    ['to a picture that is not there', '![a](none.png)', ['1:6 link-dead none.png']],
    ['to a heading as VitePress names it', '[a](../about/index.md#om-foreningen-o)', []],
    ['to a heading as GitHub names it', '[a](../about/index.md#om-föreningen-ö)', []],
    ['to the top', '[a](#top) [a](#)', []],
    [
      'to a heading of the page itself',
      '# Här\n\n[a](#har) [b](#där)',
      ['3:15 anchor-dead docs/sv/guide/start.md#där'],
    ],
    [
      'to the other language though the page is in this one',
      '[a](../../en/about/index.md)',
      ['1:5 link-other-language ../../en/about/index.md'],
    ],
    ['to the other language where the page is only there', '[a](../../en/only.md)', []],
    ['to its own twin', '[English](../../en/guide/start.md)', []],
    [
      'to addresses that only the published site knows',
      '[a](/intro) [b](../about-us) [c](x.html) [d](../../../README.md) [e](/intro)',
      ['1:1 not-judged /intro, ../about-us, x.html …'],
    ],
  ])('%s', (_title, body, expected) => expect(said(body)).toEqual(expected))
})
