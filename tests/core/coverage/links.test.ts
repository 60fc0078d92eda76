import { describe, expect, it } from 'vitest'
import { linkChecker } from '../../../.vitepress/core/coverage/check-links.ts'
import { addressesOf } from '../../../.vitepress/core/pages/addresses.ts'
import { pairPages } from '../../../.vitepress/core/pages/pairs.ts'
import { glossaryOf } from '../../made/glossary.ts'
import { page, twoLanguages } from '../../made/pages.ts'

const rules = '# Regler {#rules}\n\n## Öppna data\n\n<a id="oppet-ö"></a>\n\nEtt stycke. {#stycke}'

const glossary = glossaryOf({
  'open-data': { en: ['open data'], sv: ['öppna data'] },
  council: { en: ['council'] },
})

const made = ['/sv/taggar/oppna-data']

function check(link: string): string[] {
  const pages = [
    page('en/index', { ref: 'home' }, ''),
    page('sv/index', { ref: 'home', original: 'en' }, ''),
    page('en/about/rules', { ref: 'rules', aliases: ['/en/laws'] }, '# Rules {#rules}'),
    page('sv/om/regler', { ref: 'rules', original: 'en', aliases: ['/sv/regelverk', '/sv/lagar/'] }, rules),
    page('en/glossary', { ref: 'words', type: 'glossary' }, ''),
    page('sv/ordlista', { ref: 'words', original: 'en' }, ''),
    page('en/only-here', { ref: 'only' }, ''),
    page('en/about/page', { ref: 'page' }, ''),
    page('sv/om/sida', { ref: 'page', original: 'en' }, `Text.\n\nSe ${link} här. Öl.\n\n## Själv`),
  ]
  const { pairs } = pairPages(pages, twoLanguages)
  const files = new Set([
    ...pages.map(({ file }) => file.slice('docs/'.length)),
    'public/mark.svg',
    'sv/om/karta.png',
    'index.md',
  ])
  const check = linkChecker({
    pages,
    pairs,
    addresses: addressesOf(pairs, twoLanguages),
    files,
    made,
    glossary,
  })
  const findings = pages.flatMap(check)
  return findings.map(({ rule, file, line, column, values }) => {
    expect(file).toBe('docs/sv/om/sida.md')
    return `${line}:${column} ${rule}${values.meant ? ` ${values.meant}` : ''}${values.twin ? ` ${values.twin}` : ''}${values.now ? ` ${values.now}` : ''}`
  })
}

describe('links that lead somewhere', () => {
  it.each([
    '[x](regler.md)',
    '[x](./regler)',
    '[x](regler.html)',
    '[x](../om/regler.md?a=1#rules)',
    '[x](/sv/om/regler)',
    '[x](/sv/)',
    '[x](../index.md)',
    '[x](regler.md#oppna-data)',
    '[x](regler.md#oppet-ö)',
    '[x](regler.md#oppet-%C3%B6)',
    '[x](regler.md#stycke)',
    '[x](../ordlista.md#open-data)',
    '[x](../taggar/oppna-data.md)',
    '[x](/sv/taggar/oppna-data)',
    '[x](/licenses.txt)',
    '[x](../../llms.txt)',
    '[x](#sjalv)',
    '[x](#)',
    '[x](#top)',
    '[x](../../en/only-here.md)',
    '[x](/sv/only-here)',
    '[x](/)',
    '[x](https://example.org/nowhere#not)',
    '[x](mailto:a@example.org)',
    '[x](//example.org)',
    '![x](/mark.svg)',
    '![x](karta.png)',
    '[x](javascript:alert)',
  ])('%s', (link) => expect(check(link)).toEqual([]))
})

describe('links that do not', () => {
  it.each([
    ['[x](regel.md)', ['3:8 link-dead docs/sv/om/regler.md']],
    ['[x](/sv/om/finns-inte)', ['3:8 link-dead']],
    ['[x](/sv/om)', ['3:8 link-dead']],
    ['![x](/saknas.svg)', ['3:9 link-dead']],
    ['[x](../taggar/stangda-data.md)', ['3:8 link-dead']],
    ['[x](regler.md#rulez)', ['3:8 anchor-dead #rules']],
    ['[x](#nej-inte-alls)', ['3:8 anchor-dead']],
    ['[x](../ordlista.md#council)', ['3:8 anchor-dead']],
    ['[x](regler.md#Öppna-data)', ['3:8 anchor-dead #oppna-data']],
    ['[x](../../../../etc/passwd)', ['3:8 link-dead']],
    ['[x](http:%)', []],
    ['[a](regler.md) och [b](nej.md) och [c](regler.md#nej)', ['3:27 link-dead', '3:43 anchor-dead']],
  ])('%s', (link, expected) => expect(check(link)).toEqual(expected))
})

describe('links into the other language', () => {
  it.each([
    ['[x](../../en/about/rules.md)', ['3:8 link-other-language regler.md']],
    ['[x](/en/)', ['3:8 link-other-language ../index.md']],
    ['[x](/en/about/rules#nix)', ['3:8 anchor-dead', '3:8 link-other-language regler.md']],
    // To the very page that it is a translation of: that is how a page offers the other language.
    ['[x](../../en/about/page.md)', []],
    ['[x](/en/about/page#nix)', ['3:8 anchor-dead']],
  ])('%s', (link, expected) => expect(check(link)).toEqual(expected))
})

describe('links to an old address', () => {
  it.each([
    ['[x](../regelverk.md#rules)', ['3:8 link-old regler.md']],
    ['[x](/sv/regelverk)', ['3:8 link-old regler.md']],
    ['[x](/sv/lagar/)', ['3:8 link-old regler.md']],
    ['[x](../lagar/)', ['3:8 link-old regler.md']],
    ['[x](../../en/laws.md)', ['3:8 link-old /en/about/rules']],
    ['[x](/sv/laws)', ['3:8 link-dead']],
  ])('%s', (link, expected) => expect(check(link)).toEqual(expected))
})
