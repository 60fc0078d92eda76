import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignBlocks } from '../../../.vitepress/core/page-checks/align-blocks.ts'
import { madePair } from './compared-pages.ts'

/** Twins as the texts' beginnings: `Hello=Hej`, `Hello=` where there is none, `=Nytt` for what was added. */
function aligned(original: string, translation: string): string[] {
  const pair = madePair(original, translation)
  const name = (text: string | undefined) => text?.split(/[ .,]/)[0] ?? ''
  return alignBlocks(pair.original, pair.translation)
    .blocks.filter(({ original: from }) => from === undefined || pair.original.blocks[from]?.kind !== 'field')
    .map(({ original: from, translation: to }) => {
      const block = from === undefined ? undefined : pair.original.blocks[from]
      const twin = to === undefined ? undefined : pair.translation.blocks[to]
      return `${name(block?.text)}=${name(twin?.text)}`
    })
}

describe('which block is which block’s translation', () => {
  it.each<[string, string, string, string[]]>([
    ['in order', 'One.\n\nTwo.', 'Ett.\n\nTvå.', ['One=Ett', 'Two=Två']],
    [
      'the first is not there yet',
      'We have moved to a new place.\n\nWrite to a@example.org before 3 May 2026.',
      'Skriv till a@example.org före den 3 maj 2026.',
      ['We=', 'Write=Skriv'],
    ],
    [
      'a paragraph that only the translation has',
      'Meet at Kulturhuset on 3 May.\n\nBring food.',
      'Det här är ett tillägg från oss.\n\nTräff på Kulturhuset den 3 maj.\n\nTa med mat.',
      ['Meet=Träff', 'Bring=Ta', '=Det'],
    ],
    [
      'kinds are kept apart',
      'Do this:\n\n- one\n- two\n\nThen rest.',
      'Gör så:\n\n- ett\n- två\n\nVila sedan.',
      ['Do=Gör', 'one=ett', 'two=två', 'Then=Vila'],
    ],
    [
      'a section that has moved is followed by its id',
      '## Who {#who}\n\nAll.\n\n## When {#when}\n\nNow.',
      '## När {#when}\n\nNu.\n\n## Vem {#who}\n\nAlla.',
      ['Who=Vem', 'All=Alla', 'When=När', 'Now=Nu'],
    ],
    [
      'a section is missing in the middle',
      '## Who\n\nAll of you.\n\n## When\n\nOn 3 May 2026 in Örebro.\n\n- bread\n- water\n\n## Why\n\nSo.',
      '## Vem\n\nAlla.\n\n## Varför\n\nDärför.',
      ['Who=Vem', 'All=Alla', 'When=', 'On=', 'bread=', 'water=', 'Why=Varför', 'So=Därför'],
    ],
    [
      'a row of a table is missing',
      '| a | b |\n|---|---|\n| Slack | talk |\n| Mail | write |',
      '| å | b |\n|---|---|\n| Mail | skriv |',
      ['a=å', 'Slack=', 'Mail=Mail'],
    ],
  ])('%s', (_title, original, translation, expected) =>
    expect(aligned(original, translation)).toEqual(expected),
  )
})

const words = fc.array(fc.constantFrom('alla', 'får', 'komma', 'the', '12', 'Örebro', '`x`', '[a](b.md)'), {
  minLength: 1,
  maxLength: 6,
})
const line = words.map((all) => all.join(' '))
const block = fc.oneof(
  line,
  line.map((text) => `- ${text}`),
  line.map((text) => `## ${text}`),
  line.map((text) => `### ${text} {#${text.length}}`),
  line.map((text) => `| ${text} |\n|---|\n| ${text} |`),
  line.map((text) => `\`\`\`\n${text}\n\`\`\``),
  line.map((text) => `::: tip ${text}\n${text}\n:::`),
)
const body = fc.array(block, { maxLength: 14 }).map((blocks) => blocks.join('\n\n'))

describe('the alignment of any two pages', () => {
  it('has every block of both pages once, and never fails', () => {
    fc.assert(
      fc.property(body, body, (original, translation) => {
        const pair = madePair(original, translation)
        const { blocks } = alignBlocks(pair.original, pair.translation)
        const all = (side: 'original' | 'translation') =>
          blocks.flatMap((each) => each[side] ?? []).sort((a, b) => a - b)
        expect(all('original')).toEqual([...pair.original.blocks.keys()])
        expect(all('translation')).toEqual([...pair.translation.blocks.keys()])
      }),
    )
  })

  it('rises on both sides within a pair of sections', () => {
    fc.assert(
      fc.property(body, body, (original, translation) => {
        const pair = madePair(original, translation)
        const { blocks, sections } = alignBlocks(pair.original, pair.translation)
        const twins = new Map(blocks.map(({ original: from, translation: to }) => [from, to]))
        for (const { original: section } of sections) {
          const places = (section?.blocks ?? []).flatMap((each) => {
            const to = twins.get(pair.original.blocks.indexOf(each))
            return to === undefined ? [] : to
          })
          expect(places).toEqual([...places].sort((a, b) => a - b))
        }
      }),
    )
  })

  it('pairs only what can be twins', () => {
    fc.assert(
      fc.property(body, body, (original, translation) => {
        const pair = madePair(original, translation)
        for (const { original: from, translation: to } of alignBlocks(pair.original, pair.translation)
          .blocks) {
          if (from === undefined || to === undefined) continue
          const kinds = [pair.original.blocks[from]?.kind, pair.translation.blocks[to]?.kind].sort()
          if (kinds.join() !== 'item,paragraph') expect(kinds[0]).toBe(kinds[1])
        }
      }),
    )
  })

  it('is the page itself, block by block, for the same page', () => {
    fc.assert(
      fc.property(body, (text) => {
        const pair = madePair(text, text)
        for (const { original: from, translation: to } of alignBlocks(pair.original, pair.translation)
          .blocks) {
          expect(to).toBe(from)
        }
      }),
    )
  })

  it('takes a page of thousands of blocks', () => {
    const long = Array.from({ length: 6_000 }, (_, index) => `- item ${index}`).join('\n')
    const pair = madePair(long, long.replace('- item 17\n', ''))
    expect(alignBlocks(pair.original, pair.translation).blocks.length).toBeGreaterThanOrEqual(6_002)
  })
})
