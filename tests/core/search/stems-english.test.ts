import { describe, expect, it } from 'vitest'
import { stemEnglish } from '../../../.vitepress/core/search/stems/english.ts'

// Words and stems from Snowball's own vocabulary (BSD-3): https://github.com/snowballstem/snowball-data
const stems = `'a' a, adding add, adoption adopt, agreed agre, bled bled, by by, callousness callous, caresses caress,
  cats cat, communication communic, community communiti, conditional condit, cry cri, dying die, early earli,
  electricity electr, emergency emergenc, evening evening, feed feed, gaps gap, gas gas, generally general,
  generous generous, gently gentl, geologist geolog, geology geolog, happiness happi, herring herring,
  hopeful hope, hoping hope, hopping hop, internally internal, international internat, knackeries knackeri,
  later later, lateral lateral, news news, organisation organis, organizations organiz, past past, pasted paste,
  proceed proceed, rationally ration, say say, sensational sensat, skies sky, skis ski, this this, ties tie,
  universal universal, university universiti, y y, youth youth`

describe('English stems', () => {
  it.each(stems.split(',').map((pair) => pair.trim().split(' ')))('%s → %s', (word, stem) => {
    expect(stemEnglish(word ?? '')).toBe(stem)
  })
})
