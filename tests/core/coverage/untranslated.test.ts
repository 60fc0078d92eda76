import { describe, expect, it } from 'vitest'
import { untranslatedBlocks } from '../../../.vitepress/core/coverage/untranslated.ts'
import { ordinaryWords } from '../../../.vitepress/core/language/ordinary-words.ts'
import { blocksOf } from '../../../.vitepress/core/markdown/blocks.ts'

const untranslated = (original: string, translation: string) =>
  untranslatedBlocks(blocksOf(original), blocksOf(translation)).length

describe('a block that is letter for letter the original’s', () => {
  it.each([
    ['a sentence', 'You may come and go.', 1],
    ['a heading', '## How do I join a group?', 1],
    ['a list item', '- bring a friend with you', 1],
    ['a table row', '| who may come | everybody who lives here |\n|---|---|', 1],
    ['a Swedish sentence', 'Alla får komma när de vill.', 1],
    ['a sentence with a link', 'Read more on [the page about rules](rules.md).', 1],
    ['three words', 'Bring a friend.', 0],
    ['a name of four words', '- Scotland Civic Tech Network', 0],
    ['names and addresses', 'Code for All, Örebro: https://example.org hello@example.org', 0],
    ['numbers', '| 2009:400 | 12 000 | 3.5 | 2026-11-20 |\n|---|---|---|---|', 0],
    ['code', '```sh\nnpm run coverage and then wait for it\n```', 0],
    ['code in a sentence', '`npm run translate -- done --strings` and wait', 0],
    ['a quote that is marked', '<span lang="en">Power to the people, always and everywhere</span>', 0],
    ['a component', '<CoverageReport />', 0],
  ])('%s', (_title, markdown, expected) => expect(untranslated(markdown, markdown)).toBe(expected))

  it('is found also where links lead elsewhere', () => {
    expect(untranslated('See [all the old rules](rules.md).', 'See [all the old rules](regler.md).')).toBe(1)
  })

  it('is not found where a word is changed', () => {
    expect(untranslated('You may come and go.', 'Du får komma och gå.')).toBe(0)
  })

  it.each(['<'.repeat(50_000), '`'.repeat(50_001), '](('.repeat(20_000), '<span lang=" '.repeat(5_000)])(
    'ends on signs without sense (%#)',
    (source) => expect(ordinaryWords(source)).toBeLessThan(20_000),
  )
})
