import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { withOwnImages } from '../../../scripts/workbench/preview/own-images.ts'
import { withoutComponents } from '../../../scripts/workbench/preview/without-components.ts'
import { copyOf } from '../../made/tree.ts'
import { openWorkbench } from './made-workbench.ts'

const home = { name: 'page home', language: 'sv' }

describe('preview', () => {
  it('shows the page with the texts in it, as the site does', { timeout: 60_000 }, async () => {
    const { ask } = await openWorkbench(
      copyOf('whole', {
        'docs/sv/index.md': (text) =>
          `${text}\n::: tip Att tänka på\nTa med *kaffe*.\n:::\n\n<SiteContact to="a > b">Skriv till oss</SiteContact>\n\n<CoverageReport />\n\n<script>alert(1)</script>\n\n<div onclick="alert(2)">x</div>\n`,
      }),
    )
    const { unit } = await ask('open', home)
    const id = unit.segments.find(({ source }) => source.startsWith('Come as'))?.id ?? ''
    const { html } = await ask('preview', {
      ...home,
      edits: { [id]: 'Kom **som du är**.', title: 'Börja & fortsätt' },
    })
    expect(html).toMatch(/^<!doctype html>\n<html lang="sv" dir="ltr">/)
    expect(html).toContain('<p>Kom <strong>som du är</strong>.</p>')
    expect(html).toMatch(/<h1>Börja &#38; fortsätt<\/h1>/)
    expect(html).toMatch(/class="tip custom-block"[\s\S]*Att tänka på/)
    expect(html).toContain('Here the site shows: SiteContact')
    expect(html).toContain('Skriv till oss')
    expect(html).toContain('Here the site shows: CoverageReport')
    expect(html).toMatch(/<img src="data:image\/svg\+xml;base64,/)
    // Nothing runs and nothing is fetched, whatever the page says.
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:")
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
    expect(html).not.toMatch(/<script|<link/)
    expect(html).toContain('--page')
  })

  it('is none of strings, and says what is wrong with a page that cannot be read', {
    timeout: 60_000,
  }, async () => {
    const root = copyOf('whole')
    const { ask, post } = await openWorkbench(root)
    await ask('open', home)
    const none = await post('preview', { name: 'strings common', language: 'sv', edits: {} })
    expect(none.status).toBe(404)
    writeFileSync(path.join(root, 'docs/sv/index.md'), '---\ntitle: [\n---\n')
    const broken = await post('preview', { ...home, edits: {} })
    expect([broken.status >= 400, broken.status < 500]).toEqual([true, true])
  })
})

describe('components in a preview', () => {
  const label = (name: string) => `[${name}]`
  const box = (name: string, inside = '') =>
    `<span class="site-part"><span class="site-part-name">[${name}]</span>${inside}</span>`

  it.each([
    ['alone', '<SearchPage />', box('SearchPage')],
    ['with attributes', '<ContactCard :community="{ a: 1 > 0 }" b/>', box('ContactCard')],
    ['with content', '<Note a="b"><p>x</p></Note>', box('Note', '<p>x</p>')],
    ['none', '<p>5 < 7 &lt;Note&gt;</p>', '<p>5 < 7 &lt;Note&gt;</p>'],
    ['without an end', `<A "${'x'.repeat(10)}`, `<A "${'x'.repeat(10)}`],
  ])('%s', (_, html, expected) => expect(withoutComponents(html, label)).toBe(expected))

  it('takes no long time over a page full of beginnings', () => {
    expect(withoutComponents('<A "'.repeat(20_000), label)).toHaveLength(80_000)
  })
})

describe('images in a preview', () => {
  const image = (src: string) => `<img alt="x" src="${src}">`

  it.each([
    ['from the root', '/mark.svg', true],
    ['beside the page', './own.png', true],
    ['that is not there', './none.png', false],
    ['elsewhere', 'https://example.org/x.png', false],
    ['elsewhere without a scheme', '//example.org/x.png', false],
    ['out of docs/', '../../secret.png', false],
    ['out of docs/ from its root', '/../../secret.png', false],
    ['that is none', '../../locales/sv/common.json', false],
    ['that is too large', './large.png', false],
    ['with signs that are none', './%E0%A4%A.png', false],
  ])('%s', (_, src, isShown) => {
    const root = copyOf('whole', {
      'docs/sv/own.png': 'png',
      'secret.png': 'secret',
      'docs/sv/large.png': 'x'.repeat(1_000_001),
    })
    const shown = withOwnImages(image(src), root, 'sv/index.md')
    expect(shown.includes('src="data:image/')).toBe(isShown)
    if (!isShown) expect(shown).toBe(image(src))
  })
})
