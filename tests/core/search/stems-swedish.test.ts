import { describe, expect, it } from 'vitest'
import { stem } from '../../../.vitepress/core/search/stems/stem.ts'
import { stemSwedish } from '../../../.vitepress/core/search/stems/swedish.ts'

// Words and stems from Snowball's own vocabulary (BSD-3): https://github.com/snowballstem/snowball-data
const stems = `allvarligt allvar, ansvaret ansvar, arbeta arbet, arbetade arbet, arbetet arbet, barnens barn,
  beslutet beslut, byggd bygg, flickorna flick, friheten frihet, friskt frisk, fruktansvärd fruktansvärd,
  förhållandet förhåll, gatorna gat, hemlighet hem, hemligheten hem, hopplöst hopplös, hus hus, husen hus, huset hus,
  husets hus, händelser händ, jaktkarlarne jaktkarl, klockornas klock, klokast klok, kärleksfullt kärleksfull,
  lyckligt lyck, lös lös, löst löst, nyheten nyhet, nätt nätt, ord ord, ordet ordet, rätten rätt, sjukdom sjukdom,
  skrivelsen skriv, svenskt svensk, tröstlöst tröstlös, universitetet universitet, vackert vackert, vackraste vackr,
  vännen vänn, växelvis växelvis, år år, å å, öppen öpp, öppet öppet, öppna öppn, översättning översättning`

describe('Swedish stems', () => {
  it.each(stems.split(',').map((pair) => pair.trim().split(' ')))('%s → %s', (word, stem) => {
    expect(stemSwedish(word ?? '')).toBe(stem)
  })
})

describe('The s of a Swedish word', () => {
  it.each([
    ['webbplats', 'webbplatsen', 'webbplatserna'],
    ['insats', 'insatsen', 'insatser'],
    ['krets', 'kretsen', 'kretsar'],
  ])('is its own in %s, as in %s and %s', (...forms) => {
    expect(new Set(forms.map((form) => stem(form, 'sv'))).size).toBe(1)
  })

  it.each(['debatts', 'projekts', 'stads'])('is a genitive in %s', (word) => {
    expect(stem(word, 'sv')).toBe(stem(word.slice(0, -1), 'sv'))
  })
})
