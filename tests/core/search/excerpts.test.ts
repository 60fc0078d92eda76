import { beforeAll, describe, expect, it } from 'vitest'
import { type Marked, marker } from '../../../.vitepress/core/search/excerpts.ts'
import { readQuestion } from '../../../.vitepress/core/search/question.ts'
import { fixtureIndex } from './made-index.ts'

let index: Awaited<ReturnType<typeof fixtureIndex>>['index']
beforeAll(async () => {
  index = (await fixtureIndex()).index
})

const marksFor = async (question: string, language: string) =>
  marker(await readQuestion(question, index), language)
const words = ({ text, marks }: Marked) => marks.map(([start, end]) => text.slice(start, end))

describe('marks', () => {
  it.each([
    ['an inflected word', 'en', 'publish', 'Publishing is to publish.', ['Publishing', 'publish']],
    ['the folded form', 'sv', 'uppforandekod ', 'Läs uppförandekoden!', ['uppförandekoden']],
    ['a compound, whole', 'sv', 'budget ', 'Varje medborgarbudget räknas.', ['medborgarbudget']],
    ['a word with a slip', 'en', 'condcut ', 'A code of conduct.', ['conduct']],
    ['a beginning', 'sv', 'uppfö', 'Uppförandekod', ['Uppförandekod']],
    ['no stop words', 'en', 'the code', 'The code of the town', ['code']],
    [
      'stop words, where there is nothing else',
      'en',
      'how do you ',
      'How do you do?',
      ['How', 'do', 'you', 'do'],
    ],
    ['nothing that was not asked', 'sv', 'kerbstones', 'Kantstenar', []],
  ])('%s', async (_what, language, question, text, marked) => {
    expect(words((await marksFor(question, language)).all(text))).toEqual(marked)
  })

  it('are ranges in plain text, so that markup stays text', async () => {
    const { text, marks } = (await marksFor('code', 'en')).all('<b>code</b>')
    expect({ text, marks }).toEqual({ text: '<b>code</b>', marks: [[3, 7]] })
  })
})

describe('an excerpt', () => {
  const filling = 'Här står något annat som ingen frågar efter. '.repeat(8)

  it('is the text itself where that is short', async () => {
    expect((await marksFor('kod', 'sv')).excerpt('En kort text.').text).toBe('En kort text.')
  })

  it('is cut between words around what was found', async () => {
    const excerpt = (await marksFor('uppförandekod', 'sv')).excerpt(
      `${filling}Läs uppförandekoden. ${filling}`,
    )
    expect(words(excerpt)).toEqual(['uppförandekoden'])
    expect(excerpt.text).toMatch(/^… \S.*\S …$/)
    expect(excerpt.text.length).toBeLessThan(180)
  })

  it('takes the place with most of the words', async () => {
    const excerpt = (await marksFor('budget bibliotek', 'sv')).excerpt(
      `En budget. ${filling}En budget för ett bibliotek. ${filling}`,
    )
    expect(words(excerpt)).toEqual(['budget', 'bibliotek'])
  })

  it('begins at the beginning where nothing was found', async () => {
    const excerpt = (await marksFor('kerbstones', 'sv')).excerpt(filling)
    expect(excerpt.text.startsWith('Här står')).toBe(true)
    expect(excerpt.marks).toEqual([])
  })

  it.each(['', ' ', 'å'.repeat(10_000), '😀'.repeat(500)])('of a strange text is no error', async (text) => {
    expect((await marksFor('kod', 'sv')).excerpt(text).text.length).toBeLessThanOrEqual(180)
  })
})
