import { describe, expect, it } from 'vitest'
import { cognate, wordsIn } from '../../../.vitepress/core/pairing/word-forms.ts'

describe('words that begin alike in two languages', () => {
  it.each([
    ['document', 'dokumentet'],
    ['community', 'kommunikation'],
    ['commission', 'kommissionen'],
    ['photograph', 'fotografi'],
    ['theology', 'teologi'],
    ['symbols', 'symboler'],
    ['qualities', 'kvaliteter'],
  ])('%s and %s', (english, swedish) => {
    expect(cognate(english)).toBeDefined()
    expect(cognate(english)).toBe(cognate(swedish))
  })

  it.each(['open', 'data', 'ring'])('%s is too short to tell', (word) =>
    expect(cognate(word)).toBeUndefined(),
  )
})

describe('the words of a text', () => {
  it.each([
    ['Upphandlingsmyndigheten i Malmö', ['upphandlingsmyndigheten', 'malmo']],
    ['OpenStreetMap, 2026-11-21 and the map', ['openstreetmap']],
    ['hack-a-thon', ['hack-a-thon']],
  ])('%s', (text, wanted) => expect(wordsIn(text)).toEqual(wanted))
})
