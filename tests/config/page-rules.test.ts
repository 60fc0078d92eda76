import { createMarkdownRenderer, type MarkdownRenderer } from 'vitepress'
import { beforeAll, describe, expect, it } from 'vitest'
import { markCheckItems } from '../../.vitepress/config/check-marks.ts'
import { markdownOptions } from '../../.vitepress/config/markdown.ts'
import { linkTerms } from '../../.vitepress/config/term-links.ts'
import { termIndex } from '../../.vitepress/core/glossary/find-terms.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import own from '../../site.config.ts'
import { glossaryOf } from '../made/glossary.ts'

const glossary = glossaryOf({
  'open-data': { en: { preferred: 'open data', definition: 'Data that “anyone” may use & share.' } },
  api: { en: { preferred: 'API', definition: 'A way in.' } },
})
const point = (id: string) => ({ id, question: '', advice: '' })
const sections = [
  { id: 'format', title: 'Format', items: [point('one'), point('two')] },
  { id: 'rights', title: 'Rights', items: [point('three')] },
]
let md: MarkdownRenderer
beforeAll(async () => {
  const index = termIndex(glossary, 'en')
  const terms = { language: 'en', index, ref: 'page', title: 'A page', glossary: '/base/en/glossary' }
  md = await createMarkdownRenderer(
    projectRoot,
    markdownOptions(projectRoot, own, undefined, (md) => {
      linkTerms(md, (file) =>
        file === 'en/no.md' ? undefined : { ...terms, isChecklist: file === 'en/list.md' },
      )
      markCheckItems(md, (file) => (file === 'en/list.md' ? sections : undefined))
    }),
  )
})
const render = (text: string, file = 'en/page.md') =>
  md.render(text, { relativePath: file, localeIndex: 'en' })
const link = (word: string) =>
  `<a class="term" href="/base/en/glossary#open-data" title="Data that “anyone” may use &amp; share.">${word}</a>`

describe('a term where a page first uses it', () => {
  it('is a link to the glossary with its definition', () => {
    expect(render('On open data. Open data.')).toContain(`<p>On ${link('open data')}. Open data.</p>`)
  })

  it.each<[string, string]>([
    ['a heading', '## Open data'],
    ['a link', '[open data](https://example.org)'],
    ['code', '`open data`'],
    ['words in another language', '<span lang="sv">om open data</span>'],
    ['a link in HTML', '<a href="#x">the open data</a>'],
    ['the header of a table', '| open data |\n|---|\n| x |'],
    ['the description of an image', '![open data](/mark.svg)'],
  ])('is not in %s, but after it', (_where, text) => {
    const html = render(`${text}\n\nSee open data.`)
    expect(html).toContain(`<p>See ${link('open data')}.</p>`)
    expect(html.match(/class="term"/g)).toHaveLength(1)
  })

  it.each<[string, string, string]>([
    ['a list item', '- Open data', `<li>${link('Open data')}</li>`],
    ['a cell', '| a |\n|---|\n| open data |', `<td>${link('open data')}</td>`],
    ['bold words', 'The **open data**.', `<strong>${link('open data')}</strong>`],
    ['after words in another language', '<i lang="sv">ja</i> open data', `</i> ${link('open data')}`],
  ])('is in %s', (_where, text, expected) => expect(render(text)).toContain(expected))

  it('is no link on a page that has none', () => {
    expect(render('Open data.', 'en/no.md')).not.toContain('class="term"')
  })
})

describe('the points of a checklist', () => {
  const text =
    '## Why {#why}\n\nText.\n\n## Format {#format}\n\n- **Is open data open?** With an API.\n- **Is it free?**\n\n' +
    '## Rights {#rights}\n\n- **May we?** Ask.\n- Not this.\n'

  it('are parts to tick, with the panel above and the progress of each section', () => {
    const html = render(text, 'en/list.md')
    expect(html).toMatch(/Text\.<\/p>\s*<CheckPanel \/>\s*<h2 id="format"/)
    expect(html).toMatch(
      /<\/h2>\s*<CheckProgress section="format" \/>\s*<ul>\s*<li class="check"><CheckItem id="one">/,
    )
    expect(html).toMatch(/<CheckProgress section="rights" \/>/)
    expect(html.match(/<CheckPanel/g)).toHaveLength(1)
    expect(html.match(/<CheckProgress/g)).toHaveLength(2)
    expect(html).toContain('<li>Not this.</li>')
  })

  it('have no link within the question', () => {
    const html = render(text, 'en/list.md')
    expect(html).toContain(
      '<template #question><strong>Is open data open?</strong></template> With an <a class="term"',
    )
    expect(html).toContain(
      '<CheckItem id="two"><template #question><strong>Is it free?</strong></template></CheckItem>',
    )
  })

  it('are a plain list on any other page', () => {
    expect(render(text)).not.toContain('Check')
  })
})
