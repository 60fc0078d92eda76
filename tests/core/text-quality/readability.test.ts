import { describe, expect, it } from 'vitest'
import { pageText } from '../../../.vitepress/core/text-quality/page-blocks.ts'
import { flesch, lix, readabilityOf } from '../../../.vitepress/core/text-quality/readability.ts'
import { sentencesOf } from '../../../.vitepress/core/text-quality/sentences.ts'
import { syllablesIn } from '../../../.vitepress/core/text-quality/syllables.ts'
import { page } from '../../made/pages.ts'

describe('sentencesOf', () => {
  it.each<[string, string, string[]]>([
    ['full stops, questions and calls', 'Who asks? We do! It works.', ['Who asks?', 'We do!', 'It works.']],
    [
      'abbreviations',
      'Fråga t.ex. Region Skåne. Eller kap. 2.',
      ['Fråga t.ex. Region Skåne.', 'Eller kap. 2.'],
    ],
    ['English abbreviations', 'See e.g. Act 2 for Dr. Smith.', ['See e.g. Act 2 for Dr. Smith.']],
    ['a small letter after a full stop', 'Kl. 18 i Umeå m.m. och mer.', ['Kl. 18 i Umeå m.m. och mer.']],
    ['quotation marks', 'Hon sa ”nej.” Han gick.', ['Hon sa ”nej.”', 'Han gick.']],
    ['å, ä and ö as beginnings', 'Det är så. Även här. Öppna.', ['Det är så.', 'Även här.', 'Öppna.']],
    ['no full stop', 'en punkt i en lista', ['en punkt i en lista']],
    ['nothing', ' … ', []],
  ])('%s', (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
})

describe('syllablesIn', () => {
  it.each<[number, string]>([
    [1, 'the make asked through rules court'],
    [2, 'council open people public asking data meetings boxes'],
    [3, 'decision government example volunteer citizens idea'],
    [4, 'community information democracy accessible'],
  ])('counts %i', (count, words) => {
    for (const word of words.split(' ')) expect([word, syllablesIn(word)]).toEqual([word, count])
  })
})

describe('the formulas', () => {
  it('LIX is words a sentence and the percentage of words of more than six letters', () => {
    // 10 words in 2 sentences, 3 of them long: 5 + 30.
    const words = 'Du kan begära handlingar av en myndighet utan att förklara'.split(' ')
    expect(words).toHaveLength(10)
    expect(lix(words, 2)).toBe(35)
  })

  it('Flesch weighs words a sentence and syllables a word', () => {
    // 6 words of one syllable in one sentence: Flesch’s own ceiling for such a text is 116.
    expect(flesch('The cat sat on the mat'.split(' '), 1)).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 6)
  })
})

describe('readabilityOf', () => {
  const of = (language: string, body: string) =>
    readabilityOf(pageText(page(`${language}/a`, { ref: 'a' }, body)).blocks, language)

  it('measures Swedish by LIX and English by Flesch', () => {
    expect(of('sv', 'Vi ses på torget i dag. '.repeat(20))).toEqual({
      words: 120,
      sentences: 20,
      measure: 'lix',
      value: 6,
      difficulty: 'veryEasy',
    })
    expect(of('en', 'We meet in the square. '.repeat(20))).toMatchObject({
      measure: 'flesch',
      difficulty: 'veryEasy',
    })
    const hard =
      'Offentlighetsprincipens tillämpningsområden förutsätter myndighetsgemensamma handläggningsrutiner '
    expect(of('sv', `${hard.repeat(30)}.`)).toMatchObject({ difficulty: 'veryHard' })
  })

  it('takes each item of a list for a sentence, and no code, table or heading', () => {
    const list = '- bröd och smör\n'.repeat(40)
    const figures = of(
      'sv',
      `## Det här är en rubrik\n\n${list}\n| a | b |\n|-|-|\n| c | d |\n\n\`\`\`\nkod\n\`\`\`\n`,
    )
    expect(figures).toMatchObject({ words: 120, sentences: 40 })
  })

  it('says nothing of a page with little text', () => {
    expect(of('sv', 'Kort text.')).toBeUndefined()
  })
})
