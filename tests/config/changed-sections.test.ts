import { createMarkdownRenderer, type MarkdownRenderer } from 'vitepress'
import { beforeAll, describe, expect, it } from 'vitest'
import { changedSectionsOf } from '../../.vitepress/config/changed-sections.ts'
import { markdownOptions } from '../../.vitepress/config/markdown.ts'
import type { PageStatus } from '../../.vitepress/core/coverage/page-status.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import { readKnowledgeBase } from '../../scripts/site/read-knowledge-base.ts'
import own from '../../site.config.ts'
import whole from '../fixtures/whole/site.config.ts'
import { copyOf, type Edit } from '../made/tree.ts'

function changedAfter(edits: Record<string, Edit>) {
  const { report, pairs } = readKnowledgeBase(copyOf('whole', edits), whole)
  const pair = pairs.find(({ ref }) => ref === 'home')
  const page = pair?.translations.get('sv')
  const status = report.pages.find(({ ref, language }) => ref === 'home' && language === 'sv')?.status
  if (!pair || !page || !status) throw new Error('the fixture has no Swedish home page')
  return changedSectionsOf(status, pair, page)
}

const rules = (text: string) =>
  text.replace('See [the open data rules]', 'Always keep to [the open data rules]')

describe('the sections that changed since', () => {
  it('are named in the translation’s words, with both anchors', () => {
    const [changed, ...others] = changedAfter({ 'docs/en/index.md': rules })
    expect(others).toEqual([])
    expect(changed?.id).toBe('rules')
    expect(changed?.own).toBeTruthy()
    expect(changed?.heading).not.toBe('Rules')
  })

  it('are none where nothing changed', () => expect(changedAfter({})).toEqual([]))

  it('have no heading above the first', () => {
    const changed = changedAfter({
      'docs/en/index.md': (text) => text.replace('You need no tools', 'You need two tools'),
    })
    expect(changed).toEqual([{}])
  })

  it('are in the original’s words where the translation has no such section', () => {
    const newSection = (text: string) => `${text}\n## Fees {#fees}\n\nThere is a fee of 20 pounds a year.\n`
    const changed = changedAfter({ 'docs/en/index.md': newSection })
    expect(changed).toContainEqual({ id: 'fees', heading: 'Fees' })
  })

  it('are none of an original', () => {
    const { pairs } = readKnowledgeBase(copyOf('whole'), whole)
    const [pair] = pairs
    const status: PageStatus = { state: 'original' }
    expect(pair && changedSectionsOf(status, pair, pair.original)).toEqual([])
  })
})

describe('the mark beside a heading', () => {
  let md: MarkdownRenderer
  beforeAll(async () => {
    const changed = (file: string) => (file === 'sv/index.md' ? ['moten'] : undefined)
    md = await createMarkdownRenderer(projectRoot, markdownOptions(projectRoot, own, changed))
  })
  const render = (file: string) =>
    md.render('## Möten {#moten}\n\n## Pengar\n', { relativePath: file, localeIndex: file.split('/')[0] })

  it('has words for a screen reader and stands before the link to the heading', () => {
    const html = render('sv/index.md')
    expect(html).toMatch(/<h2 id="moten"[^>]*>Möten ?<span class="changed-mark"/)
    expect(html).toContain(
      '(Originalet till det här avsnittet har ändrats)</span></span> <a class="header-anchor"',
    )
    expect(html.match(/changed-mark/g)).toHaveLength(1)
  })

  it('is on no other page', () => expect(render('en/index.md')).not.toContain('changed-mark'))
})
