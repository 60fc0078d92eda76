import { describe, expect, it } from 'vitest'
import { cellPairs, sentencePairs, sentenceTexts } from '../../../.vitepress/core/memory/sentence-pairs.ts'

describe('sentences', () => {
  it.each([
    ['English', 'Meet first. Then decide, e.g. by vote.', ['Meet first.', 'Then decide, e.g. by vote.']],
    [
      'Swedish',
      'Möts först. Besluta sedan, t.ex. genom röstning.',
      ['Möts först.', 'Besluta sedan, t.ex. genom röstning.'],
    ],
    ['with code that has full stops', 'Kör `a. B`. Sedan {{x. Y}}.', ['Kör `a. B`.', 'Sedan {{x. Y}}.']],
    ['that begin with a link', 'Läs. [Planen](plan.md) är klar.', ['Läs.', '[Planen](plan.md) är klar.']],
    ['within one link', 'Se [detta. Och detta](a.md).', ['Se [detta. Och detta](a.md).']],
    ['without an end', 'Öppna data', ['Öppna data']],
  ])('%s', (_title, text, sentences) => expect(sentenceTexts(text)).toEqual(sentences))

  it('are paired where both texts have as many', () => {
    expect(sentencePairs('One. Two.', 'Ett. Två.')).toEqual([
      ['One.', 'Ett.'],
      ['Two.', 'Två.'],
    ])
    expect(sentencePairs('One. Two.', 'Ett och två.')).toEqual([])
    expect(sentencePairs('One.', 'Ett.')).toEqual([])
  })

  it('cells are paired likewise', () => {
    expect(cellPairs('Name | Town', 'Namn | Ort')).toEqual([
      ['Name', 'Namn'],
      ['Town', 'Ort'],
    ])
    expect(cellPairs('Name | Town', 'Namn')).toEqual([])
  })
})
