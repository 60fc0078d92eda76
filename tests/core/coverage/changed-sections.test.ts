import { describe, expect, it } from 'vitest'
import { blockReader } from '../../../.vitepress/core/coverage/block-reader.ts'
import { changedSections } from '../../../.vitepress/core/coverage/changed-sections.ts'
import { statusOfPage } from '../../../.vitepress/core/coverage/status-of-page.ts'
import { formatRecord } from '../../../.vitepress/core/freshness/fingerprint.ts'
import { page } from '../../made/pages.ts'

const before =
  'Intro here.\n\n## Rules {#rules}\n\nBe kind to all.\n\nBe on time.\n\n## Plats {#place}\n\nVi ses i biblioteket.'

/** The sections that changed between `before` and the body, for a page with a translation that is not looked at. */
function sections(body: string) {
  const original = page('en/a', { ref: 'a' }, body)
  const translation = page(
    'sv/a',
    { ref: 'a', original: 'en' },
    'Allt är översatt.\n\n## En\n\nText.\n\n## Två\n\nText.',
  )
  const pair = { ref: 'a', original, translations: new Map([['sv', translation]]) }
  const read = blockReader([pair], () => [])
  const blocks = read(page('en/a', { ref: 'a' }, before)).map((block) => formatRecord(block.read))
  const { status } = statusOfPage(pair, 'sv', { from: 'en', blob: 'x', blocks }, read)
  return changedSections(status)
}

describe('the sections that changed since a translation was confirmed', () => {
  it.each([
    ['none', before, []],
    ['none for a misspelling', before.replace('biblioteket', 'bibiloteket'), []],
    ['the one with the change', before.replace('all.', 'nobody.'), [{ id: 'rules', heading: 'Rules' }]],
    [
      'the one that lost a paragraph',
      before.replace('Be on time.\n\n', ''),
      [{ id: 'rules', heading: 'Rules' }],
    ],
    ['what stands above the first heading', before.replace('Intro', 'Everybody'), [{}]],
    [
      'each once, in order',
      before.replace('Vi ses', 'Vi ses inte').replace('kind', 'stern').replace('on time', 'late'),
      [
        { id: 'rules', heading: 'Rules' },
        { id: 'place', heading: 'Plats' },
      ],
    ],
  ])('%s', (_title, body, expected) => expect(sections(body)).toEqual(expected))
})
