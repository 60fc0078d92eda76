import { describe, expect, it } from 'vitest'
import { correctionOf } from '../../../.vitepress/theme/components/search/correctionOf.ts'

describe('what is said of a corrected question', () => {
  it.each([
    ['one word', 'comunity', [['comunity', 'community']], 'community', 'comunity'],
    ['a word among others, as it was typed', 'Öpna data', [['öpna', 'öppna']], 'öppna data', 'Öpna'],
    [
      'two words',
      'upförandekod för hackaton',
      [
        ['upförandekod', 'uppförandekod'],
        ['hackaton', 'hackathon'],
      ],
      'uppförandekod för hackathon',
      'upförandekod hackaton',
    ],
    ['signs that mean something elsewhere', 'c++$& comunity', [['comunity', '$&']], 'c++$& $&', 'comunity'],
    ['a word that the question has otherwise', 'e-pots', [['epots', 'epost']], 'e-pots', 'epots'],
  ] as const)('%s', (_what, question, corrections, used, typed) => {
    const given = corrections.map(([from, to]) => ({ typed: from, used: to }))
    expect(correctionOf(question, given)).toEqual({ used, typed })
  })

  it('is nothing where nothing was corrected', () => {
    expect(correctionOf('community', [])).toBeUndefined()
  })
})
