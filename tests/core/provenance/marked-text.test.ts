import { describe, expect, it } from 'vitest'
import { plainText, runsOf } from '../../../.vitepress/core/provenance/marked-text.ts'

describe('a text with marked phrases', () => {
  it.each([
    ['Utan något märkt', [{ text: 'Utan något märkt' }]],
    [
      'Temat <span lang="en">”Sharing is caring”</span> rymmer delning',
      [{ text: 'Temat ' }, { text: '”Sharing is caring”', lang: 'en' }, { text: ' rymmer delning' }],
    ],
    ['<span lang="sv">Ting</span>', [{ text: 'Ting', lang: 'sv' }]],
    ['', []],
    ['<b>1 < 2</b> <span onclick="x">y</span>', [{ text: '<b>1 < 2</b> <span onclick="x">y</span>' }]],
  ])('%s', (text, runs) => expect(runsOf(text)).toEqual(runs))

  it('is plain without the marks', () => {
    expect(plainText(runsOf('en <span lang="en">sprint</span> till'))).toBe('en sprint till')
  })
})
