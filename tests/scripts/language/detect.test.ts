import { describe, expect, it } from 'vitest'
import { detectorFor } from '../../../scripts/language/detect.ts'

const detect = detectorFor(['en', 'sv-SE'])

describe('the language of a text', () => {
  it.each([
    ['The council must publish what it decides, within a week.', { language: 'en', sure: true }],
    ['Kommunen ska publicera sina beslut inom en vecka.', { language: 'sv', sure: true }],
    ['Choose your language', { language: 'en', sure: true }],
    ['Välj ditt språk här', { language: 'sv', sure: true }],
    ['Sök', undefined],
    ['Read more here.', undefined],
    ['1234567890 1234567890 1234567890', undefined],
    ['', undefined],
  ])('%s', (text, expected) => expect(detect(text)).toEqual(expected))

  it('is the same when it is asked for again', () => {
    const text = 'Kommunen ska publicera sina beslut.'
    expect(detect(text)).toEqual(detect(text))
  })

  it.each([
    ['one language', ['sv']],
    ['one language in two countries', ['sv-SE', 'sv-FI']],
    ['a language that the detector does not know', ['sv', 'gd']],
  ])('is not known among %s', (_title, languages) => {
    expect(detectorFor(languages)('Kommunen ska publicera sina beslut inom en vecka.')).toBeUndefined()
  })
})
