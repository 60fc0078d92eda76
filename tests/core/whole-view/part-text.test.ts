import { describe, expect, it } from 'vitest'
import { headingsOf } from '../../../.vitepress/core/pages/anchors.ts'
import { partAnchor, partIds, partText } from '../../../.vitepress/core/whole-view/part-text.ts'
import { page } from '../../made/pages.ts'

const ids = partIds(['/sv/guider/moten', '/sv/guider/oppna-data', '/sv/samverkan/moten'])
const partOf = (body: string) => {
  const written = page('sv/guider/moten', { ref: 'meetings' }, body)
  return partText(written, { body, id: 'moten', ids })
}

describe('a page’s text among others', () => {
  it.each([
    ['a heading', '## Före mötet', '### Före mötet {#moten--fore-motet}'],
    ['a heading with an id', '## Före mötet {#before}', '### Före mötet {#moten--before}'],
    ['a heading that is closed', '### Mat ##', '#### Mat {#moten--mat}'],
    ['a heading that is underlined', 'Före mötet\n---', '### Före mötet {#moten--fore-motet}\n'],
    ['the lowest heading, which stays', '###### Fot', '###### Fot {#moten--fot}'],
    ['a heading in a quotation', '> ## Citat', '> ### Citat {#moten--citat}'],
    ['two alike', '## Mat\n\n## Mat', '### Mat {#moten--mat}\n\n### Mat {#moten--mat-1}'],
    ['a link within the page', '[mat](#mat)', '[mat](#moten--mat)'],
    ['a link to another part', '[data](/sv/guider/oppna-data)', '[data](#oppna-data)'],
    ['a link to its section', '[data](/sv/guider/oppna-data#var)', '[data](#oppna-data--var)'],
    ['a link to a part whose name is taken', '[m](/sv/samverkan/moten)', '[m](#moten-2)'],
    ['a link to a page that is no part', '[om](/sv/om/)', '[om](/sv/om/)'],
    ['a link to another site', '[x](https://example.org/#mat)', '[x](https://example.org/#mat)'],
    ['a component of the page’s own', 'Text\n\n<GlossaryList />\n\nMer', 'Text\n\n\nMer'],
    ['a component that goes anywhere', '<SiteContact />', '<SiteContact />'],
    [
      'code, which stays',
      '```md\n## Rubrik\n<GlossaryList />\n```',
      '```md\n## Rubrik\n<GlossaryList />\n```',
    ],
  ])('has %s', (_what, body, expected) => expect(partOf(body)).toBe(expected))

  it('has the anchors that its links lead to', () => {
    const body = '## Åtta steg\n\n### Öl & mat {#food}\n'
    const shown = headingsOf(page('sv/x', { ref: 'x' }, partOf(body)).blocks)
    const own = headingsOf(page('sv/x', { ref: 'x' }, body).blocks)
    expect(shown.map(({ id }) => id)).toEqual(own.map(({ id }) => partAnchor('moten', id)))
    expect(shown.map(({ level }) => level)).toEqual([3, 4])
  })
})
