import { describe, expect, it } from 'vitest'
import { fitTitle, lineHeight, titleRoom } from '../../../.vitepress/core/social-cards/fit-title.ts'

/** Every letter half as wide as it is high. */
const widthOf = (text: string) => text.length * 50

describe('a title on a card', () => {
  it.each([
    ['is as large as it may be where it is short', 'Öppna data', 92, ['Öppna data']],
    [
      'is in several lines',
      'Start a local group or interest group',
      92,
      ['Start a local group or', 'interest group'],
    ],
    ['is smaller where it is long', `${'ord '.repeat(30)}slut`, 60, undefined],
    ['is smaller where a word is long', 'Tillgänglighetsredogörelsen', 70, ['Tillgänglighetsredogörelsen']],
    ['folds white space', 'Två\n  ord', 92, ['Två ord']],
    ['may be empty', '', 92, []],
  ])('%s', (_what, title, size, lines) => {
    const fitted = fitTitle(title, widthOf)
    expect(fitted.size).toBe(size)
    if (lines) expect(fitted.lines).toEqual(lines)
  })
  it.each([
    ['a word that is wider than the card', 'o'.repeat(130), /^o+-$/],
    ['more words than there is room for', 'ord '.repeat(400), /ord/],
    ['both', `${'ö'.repeat(600)} ${'ord '.repeat(400)}`, /ö/],
  ])('keeps to the card with %s', (_what, title, first) => {
    const { size, lines } = fitTitle(title, widthOf)
    expect(lines[0]).toMatch(first)
    expect(lines.length * size * lineHeight).toBeLessThanOrEqual(titleRoom.height)
    for (const line of lines) expect((widthOf(line) * size) / 100).toBeLessThanOrEqual(titleRoom.width)
  })
  it('says that something is left out', () => {
    expect(fitTitle('ord '.repeat(400), widthOf).lines.at(-1)).toMatch(/ord…$/)
  })
})
