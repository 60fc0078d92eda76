import { describe, expect, it } from 'vitest'
import { librarySource } from '../../.vitepress/config/library.ts'
import { markdownUrl, pageMarkdown } from '../../.vitepress/config/page-markdown.ts'
import { addressesOf } from '../../.vitepress/core/pages/addresses.ts'
import { pairPages } from '../../.vitepress/core/pages/pairs.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import { page, twoLanguages } from '../made/pages.ts'

const site = { ...twoLanguages, address: 'https://example.org/kunskap/' }
const body = `Se [möten](moten.md#fore) och [lagen](https://example.org/lag).

## Så här gör du {#how}

<GlossaryList />

Text med \`{#kod}\` och [mer](#how).

\`\`\`md
## Kod {#kod}
<GlossaryList />
\`\`\`
`
const guide = {
  ...page('sv/guider/data', { ref: 'data', title: 'Öppna data', description: 'Så gör du.' }),
  body,
}
const { pairs } = pairPages([guide, page('sv/guider/moten', { ref: 'meetings' })], site)

describe('a page as Markdown', () => {
  const library = { ...librarySource(projectRoot, site).get(), pairs, addresses: addressesOf(pairs, site) }
  it('has its title, its description and whole addresses, without what only the site can fill in', () => {
    expect(pageMarkdown(guide, library, site)).toBe(`# Öppna data

> Så gör du.

Se [möten](https://example.org/kunskap/sv/guider/moten#fore) och [lagen](https://example.org/lag).

## Så här gör du

Text med \`{#kod}\` och [mer](#how).

\`\`\`md
## Kod {#kod}
<GlossaryList />
\`\`\`
`)
  })
  it.each([
    ['sv/guider/data', 'https://example.org/kunskap/sv/guider/data.md'],
    ['sv/guider/index', 'https://example.org/kunskap/sv/guider/index.md'],
    ['sv/index', 'https://example.org/kunskap/sv/index.md'],
  ])('%s stands beside the page', (where, address) => {
    expect(markdownUrl(page(where, { ref: 'x' }), site)).toBe(address)
  })
})
