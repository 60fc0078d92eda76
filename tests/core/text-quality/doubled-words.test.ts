import { describe, expect, it } from 'vitest'
import { doubledWordsIn } from '../../../.vitepress/core/text-quality/doubled-words.ts'

describe('doubledWordsIn', () => {
  it.each<[string, string, string, string[]]>([
    ['the the', 'en', 'Ask the the council.', ['the']],
    ['a small word at the start of a sentence', 'en', 'The the council decides.', ['the']],
    ['over the end of a line', 'en', 'Ask the\nthe council.', ['the']],
    ['att att', 'sv', 'Det går att att begära ut handlingen.', ['att']],
    ['i i, one letter', 'sv', 'Mötet är i i Göteborg.', ['i']],
    ['a compound', 'sv', 'En medborgarbudget medborgarbudget till.', ['medborgarbudget']],
    ['å, ä and ö', 'sv', 'På på en ö.', ['på']],
  ])('finds %s', (_, language, text, doubled) => {
    expect(doubledWordsIn(text, language)).toEqual(doubled)
  })

  it.each<[string, string, string]>([
    ['that that', 'en', 'The council knows that that rule is old.'],
    ['had had', 'en', 'The group had had a room.'],
    ['det det', 'sv', 'Vad det det gäller är makten.'],
    ['är är', 'sv', 'Vad det än är är det öppet.'],
    ['words parted by a comma', 'en', 'It is very, very good.'],
    ['words in two sentences', 'sv', 'Vi har ett råd. Råd ges gratis.'],
    ['a name', 'en', 'We met in Baden Baden.'],
    ['the end of one word and the next', 'sv', 'Data tas av avdelningen.'],
  ])('lets be %s', (_, language, text) => {
    expect(doubledWordsIn(text, language)).toEqual([])
  })

  it('knows the exceptions of each language only', () => {
    expect(doubledWordsIn('Det är är rätt.', 'en')).toEqual(['är'])
    expect(doubledWordsIn('They had had it.', 'sv')).toEqual(['had'])
  })
})
