import { createMarkdownRenderer, type MarkdownRenderer } from 'vitepress'
import { beforeAll, describe, expect, it } from 'vitest'
import { markdownOptions } from '../../.vitepress/config/markdown.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import own from '../../site.config.ts'

let md: MarkdownRenderer
beforeAll(async () => {
  md = await createMarkdownRenderer(projectRoot, markdownOptions(projectRoot, own))
})
const render = (text: string, localeIndex = 'en') =>
  md.render(text, { relativePath: `${localeIndex}/page.md`, localeIndex })
const rows = '| a | b |\n|---|---|\n| 1 | 2 |'

describe('a table of a page', () => {
  it.each([
    ['the heading above', 'en', `## Licences {#licences}\n\nText.\n\n${rows}`, 'Licences'],
    ['the nearest of them', 'sv', `## Först\n\n### Avgifter för \`API\`\n\n${rows}`, 'Avgifter för API'],
    ['what would be HTML, as text', 'en', `## “A” & <b>\n\n${rows}`, '“A” &amp;'],
    ['a word for it where no heading is', 'en', rows, 'Table'],
    ['that word in Swedish', 'sv', rows, 'Tabell'],
  ])('is named by %s', (_, language, text, name) => {
    expect(render(text, language)).toContain(
      `<div class="table-frame" role="group" tabindex="0" aria-label="${name}">\n<table aria-label="${name}">`,
    )
  })

  it('has its frame closed', () => {
    const html = render(`${rows}\n\nAfter.`)
    expect(html).toMatch(/<\/table>\s*<\/div>\s*<p>After\.<\/p>/)
    expect(html.match(/<div/g)).toHaveLength(html.match(/<\/div>/g)?.length ?? 0)
  })
})

describe('a link out of the site', () => {
  it.each(['https://example.org/', 'mailto:a@example.org'])('to %s opens no new window', (address) => {
    expect(render(`[words](${address})`)).not.toContain('_blank')
  })
})

describe('words of the page’s language beside a text that may be in another', () => {
  it('say their language', () => {
    expect(render('## Open data', 'sv')).toContain('aria-label="Länk till ”Open data”" lang="sv"')
    expect(render('```sh\nls\n```', 'sv')).toMatch(
      /aria-label="Kopiera koden" data-copied="Kopierat" lang="sv"/,
    )
  })
})
