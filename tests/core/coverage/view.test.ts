import { describe, expect, it } from 'vitest'
import { coverageView } from '../../../.vitepress/core/coverage/view.ts'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import whole from '../../fixtures/whole/site.config.ts'
import { copyOf } from '../../made/tree.ts'

describe('what the coverage page shows', () => {
  const read = () =>
    readKnowledgeBase(
      copyOf('whole', {
        'docs/sv/ny.md': '---\ntitle: Ny sida\ndescription: På svenska.\n---\n\nText.\n',
        'docs/en/index.md': (text) => text.replace('You need no tools', 'You need some tools'),
      }),
      whole,
    ).report

  it('is all plain JSON', () => {
    const view = coverageView(read(), 'en')
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  })

  it('has parts that add up to all words', () => {
    for (const { words, pages } of coverageView(read(), 'sv').languages) {
      expect(words.original + words.current + words.doubtful + words.missing).toBe(pages.total)
    }
  })

  it('puts gaps first', () => {
    expect(coverageView(read(), 'en').groups.map(({ state, count }) => `${state} ${count}`)).toEqual([
      'missing 1',
      'outdated 1',
      'current 1',
    ])
  })

  it('shows a missing page by its original’s title and address, in that language', () => {
    const [missing, outdated] = coverageView(read(), 'en').groups
    expect(missing?.pages).toEqual([
      { language: 'en', title: 'Ny sida', titleLanguage: 'sv', url: '/sv/ny', words: 5 },
    ])
    expect(outdated?.pages).toEqual([
      { language: 'sv', title: 'Start here', titleLanguage: 'en', url: '/sv/', words: 76, changed: 1 },
    ])
  })

  it('uses the reader’s own titles', () => {
    expect(coverageView(read(), 'sv').groups[1]?.pages[0]).toMatchObject({
      title: 'Börja här',
      titleLanguage: 'sv',
    })
  })
})
