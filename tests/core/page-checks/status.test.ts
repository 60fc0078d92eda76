import { describe, expect, it } from 'vitest'
import { pageFinding } from '../../../.vitepress/core/coverage/page-findings.ts'
import { statusOfPage } from '../../../.vitepress/core/coverage/status-of-page.ts'
import { foreignBlocks, untranslatedBlocks } from '../../../.vitepress/core/coverage/untranslated.ts'
import { isIn } from '../../../.vitepress/core/language/in-language.ts'
import { blocksOf } from '../../../.vitepress/core/markdown/blocks.ts'
import { checkMenu } from '../../../.vitepress/core/page-checks/check-menu.ts'
import { pairsFrom, twoLanguages } from '../../made/pages.ts'
import { detect, madePair } from './compared-pages.ts'

const english = 'You are welcome to come to the meeting and say what you think of the plans.'
const swedish = 'Du är välkommen till mötet för att säga vad du tycker om planerna som finns.'

describe('a block that is in the original’s language', () => {
  it.each<[string, string, boolean]>([
    ['a sentence', english, true],
    ['in the page’s own language', swedish, false],
    ['too short to tell', 'Come to the meeting.', false],
    ['marked as another language', `<span lang="en">${english}</span>`, false],
    ['a quotation', `Hon sade: “${english}”`, false],
    ['code', `\`${english}\``, false],
    [
      'the title of a page elsewhere',
      '- [How to write the objectives of a project that you are in](https://a.org/b) av Marek.',
      false,
    ],
    ['a template', '{% for page in the list of pages that are sorted and shown to you %}', false],
    [
      'own words around foreign names',
      'Menyn Edit of the GIMP and the Tools är till för att välja det som du vill ha.',
      false,
    ],
  ])('%s', (_title, text, expected) => expect(isIn(text, 'en', 'sv', detect)).toBe(expected))

  it('is found though the original has changed since', () => {
    expect(foreignBlocks(blocksOf(`${swedish}\n\n${english}`), 'en', 'sv', detect)).toEqual([1])
  })

  it('ends on signs without sense', () => {
    for (const sign of ['[', '[a](', '“', '{%', '{{', '<', '"', 'a@']) {
      expect(isIn(sign.repeat(30_000), 'en', 'sv', detect)).toBe(false)
    }
  })
})

describe('names on a page', () => {
  const sentences = [english, `${english} So it is.`, `Now ${english}`].join('\n\n')
  const name = '- The Scotland Civic Tech Network'
  const told = { language: 'en', detect }
  it('are left where the page is translated', () => {
    const original = blocksOf(`${english}\n\n${name}`)
    expect(untranslatedBlocks(original, blocksOf(`${swedish}\n\n${name}`), told)).toEqual([])
  })

  it('count where much of the page is not', () => {
    const blocks = blocksOf(`${sentences}\n\n${name}`)
    expect(untranslatedBlocks(blocks, blocks, told)).toEqual([0, 1, 2, 3])
    expect(untranslatedBlocks(blocks, blocks)).toEqual([0, 1, 2])
  })
})

describe('a page with blocks in the original’s language', () => {
  const read = () => []
  const pairOf = (original: string, translation: string) => {
    const made = madePair(original, translation, {
      original: { title: 'A', description: 'B' },
      translation: { title: 'Å', description: 'Bé' },
    })
    return { ref: 'a', original: made.original, translations: new Map([['sv', made.translation]]) }
  }
  const rewritten = english.replace('the plans', 'all our ideas')

  it('is partial, and each word is counted once', () => {
    const pair = pairOf(`${english}\n\nCome at once.`, `${rewritten}\n\nKom genast.`)
    const { status, words, untranslated } = statusOfPage(pair, 'sv', undefined, read, detect)
    expect(status).toMatchObject({
      state: 'partial',
      untranslated: [{ line: 1, found: 'language', originalLine: 1 }],
    })
    expect(words).toEqual({ total: 21, translated: 5, current: 0 })
    expect(untranslated).toEqual([2])
  })

  it('is told apart from what is word for word the original’s', () => {
    const pair = pairOf(`${english}\n\n${rewritten}`, `${english}\n\n${rewritten.replace('come', 'walk')}`)
    const { status } = statusOfPage(pair, 'sv', undefined, read, detect)
    expect(status).toMatchObject({
      untranslated: [{ found: 'words' }, { found: 'language', originalLine: 3 }],
    })
  })

  it('is unconfirmed without a detector', () => {
    const { status } = statusOfPage(pairOf(english, rewritten), 'sv', undefined, read)
    expect(status.state).toBe('unconfirmed')
  })
})

describe('a page of which hardly anything is translated', () => {
  it('says so', () => {
    const untranslated = [{ line: 3, excerpt: 'x', words: 99, found: 'words' as const, originalLine: 5 }]
    const found = pageFinding({
      ref: 'a',
      language: 'sv',
      title: 'A',
      original: { language: 'en', title: 'A', url: '/en/a', file: 'docs/en/a.md' },
      words: { total: 100, translated: 1, current: 0 },
      status: { state: 'partial', untranslated, missingSections: [] },
    })
    expect(found).toMatchObject({
      line: 3,
      values: { context: 'whole' },
      original: { file: 'docs/en/a.md', line: 5 },
    })
  })
})

describe('a critical page', () => {
  const entry = {
    ref: 'a',
    language: 'sv',
    title: 'A',
    original: { language: 'en', title: 'A', url: '/en/a', file: 'docs/en/a.md' },
    words: { total: 9, translated: 0, current: 0 },
  }
  it.each<[string, boolean, string]>([
    ['missing and critical', true, 'error'],
    ['missing', false, 'warning'],
  ])('%s', (_title, critical, severity) => {
    expect(pageFinding({ ...entry, critical, status: { state: 'missing' } })?.severity).toBe(severity)
  })

  it('is no error where it is only unconfirmed', () => {
    const status = { state: 'unconfirmed', because: 'never' } as const
    expect(pageFinding({ ...entry, critical: true, status })?.severity).toBe('warning')
  })
})

describe('the menu', () => {
  const site = { ...twoLanguages, sections: ['guides', 'about'] }
  it('lacks sections that no page of a language is in', () => {
    const pairs = pairsFrom({
      'en/a': { ref: 'a', section: 'guides' },
      'sv/a': { ref: 'a', original: 'en' },
      'en/b': { ref: 'b', section: 'about' },
      'sv/c': { ref: 'c' },
    })
    const found = checkMenu(pairs, site).map(
      ({ values }) => `${values.language} ${values.section} ${values.context}`,
    )
    expect(found).toEqual(['sv about here'])
  })

  it('lacks a section that no page at all is in, which is said once and of no language', () => {
    const pairs = pairsFrom({
      'en/a': { ref: 'a', section: 'guides' },
      'sv/a': { ref: 'a', original: 'en' },
    })
    const found = checkMenu(pairs, site).map(({ values }) => values)
    expect(found).toEqual([{ section: 'about', context: 'anywhere' }])
  })
})
