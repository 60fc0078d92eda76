import { describe, expect, it } from 'vitest'
import { linksIn } from '../../.vitepress/config/stand-ins.ts'
import { addressesOf } from '../../.vitepress/core/pages/addresses.ts'
import { pairPages } from '../../.vitepress/core/pages/pairs.ts'
import { page, twoLanguages } from '../made/pages.ts'

const pages = [
  page('en/guides/data', { ref: 'data' }),
  page('en/guides/meetings', { ref: 'meetings' }),
  page('sv/guider/moten', { ref: 'meetings', original: 'en' }),
  page('en/index', { ref: 'home' }),
]
const { pairs } = pairPages(pages, twoLanguages)
const shown = (markdown: string) =>
  linksIn(
    { ...page('en/guides/data', { ref: 'data' }), body: markdown },
    pairs,
    addressesOf(pairs, twoLanguages),
    'sv',
  )

describe('the links of a page that stands in for a missing translation', () => {
  it.each([
    ['to a page that the reader’s language has', '[m](meetings.md)', '[m](/sv/guider/moten)'],
    ['to its section', '[m](meetings.md#before)', '[m](/sv/guider/moten#before)'],
    ['to a page that it lacks too', '[d](data.md)', '[d](/sv/guides/data)'],
    ['to the start page', '[h](../index.md)', '[h](/sv/)'],
    ['from the root', '[m](/en/guides/meetings)', '[m](/sv/guider/moten)'],
    ['to an image, which stays', '![i](plan.png)', '![i](/en/guides/plan.png)'],
    ['within the page, which stay', '[s](#licences)', '[s](#licences)'],
    [
      'to other sites, which stay',
      '[x](https://example.org/meetings.md)',
      '[x](https://example.org/meetings.md)',
    ],
    ['two on a line', '[m](meetings.md), [d](data.md)', '[m](/sv/guider/moten), [d](/sv/guides/data)'],
    ['in code, which stay', '`[m](meetings.md)`', '`[m](meetings.md)`'],
  ])('%s', (_what, written, expected) => expect(shown(written)).toBe(expected))
})
