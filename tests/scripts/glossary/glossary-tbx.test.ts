import { describe, expect, it } from 'vitest'
import type { GlossaryOrigin } from '../../../.vitepress/core/glossary/glossary-file.ts'
import { glossaryTbx } from '../../../scripts/glossary/glossary-tbx.ts'
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { glossaryOf } from '../../made/glossary.ts'
import { parseXml } from '../../made/parse-xml.ts'
import { tbxFaults } from '../../made/tbx-rules.ts'

const origin: GlossaryOrigin = {
  name: 'Prov & svar',
  address: 'https://example.org/?a=1&b=2',
  licence: 'CC0',
  languages: ['en', 'sv'],
  pageOf: () => undefined,
  tagName: (id) => `Ämne <${id}>`,
}
const small = glossaryOf({
  '5-star': { en: ['five-star "open" data', 'R&D <data>'], sv: ['femstjärniga data'] },
  remiss: { sv: ['remiss'] },
}).map((term) => ({
  ...term,
  tags: ['law'],
  see: term.id === 'remiss' ? ['5-star'] : ['remiss'],
  source: 'a\u0001b',
}))

describe('glossary.tbx', () => {
  it('is well-formed and as TBX-Basic asks, with signs that XML means something by', () => {
    const tbx = parseXml(glossaryTbx(small, origin))
    expect(tbxFaults(tbx)).toEqual([])
    const text = JSON.stringify(tbx)
    for (const part of ['R&D <data>', 'Ämne <law>', 'Prov & svar', 'femstjärniga data', 'c-5-star']) {
      expect(text).toContain(part)
    }
  })

  it('is so for the whole of our glossary, with every term', () => {
    const { glossary } = readGlossary(projectRoot, 'docs', origin.languages)
    const made = glossaryTbx(glossary, origin)
    const root = parseXml(made)
    expect(tbxFaults(root)).toEqual([])
    expect(made.match(/<conceptEntry /g)).toHaveLength(glossary.length)
    expect(glossaryTbx(glossary, origin)).toBe(made)
  })

  it('says which word is preferred and which is allowed', () => {
    const statuses = [...glossaryTbx(small, origin).matchAll(/<term>([^<]*)<\/term>\s*<[^>]*>(\w+)-/g)]
    expect(statuses.map(([, term, status]) => [term, status])).toEqual([
      ['five-star &quot;open&quot; data', 'preferredTerm'],
      ['R&amp;D &lt;data&gt;', 'admittedTerm'],
      ['femstjärniga data', 'preferredTerm'],
      ['remiss', 'preferredTerm'],
    ])
  })

  it.each<[string, (tbx: string) => string]>([
    ['an element that is not closed', (tbx) => tbx.replace('</termSec>', '')],
    ['a bare ampersand', (tbx) => tbx.replace('&amp;', '&')],
    ['an attribute without quotes', (tbx) => tbx.replace('style="dct"', 'style=dct')],
    ['a control character', (tbx) => tbx.replace('CC0', '\u0002')],
  ])('would not be XML with %s', (_title, spoil) => {
    expect(() => parseXml(spoil(glossaryTbx(small, origin)))).toThrow()
  })

  it.each<[string, (tbx: string) => string, string]>([
    ['another dialect', (tbx) => tbx.replace('"TBX-Basic"', '"TBX-Min"'), 'tbx: type is TBX-Min'],
    ['an id with a digit first', (tbx) => tbx.replaceAll('"c-5', '"5'), 'no XML id: 5-star'],
    [
      'a reference to nothing',
      (tbx) => tbx.replace('target="c-remiss"', 'target="c-x"'),
      'target is no id: c-x',
    ],
    ['a status of its own', (tbx) => tbx.replace('preferredTerm-admn-sts', 'best'), 'status best'],
    ['no source', (tbx) => tbx.replace(/<sourceDesc>.*<\/sourceDesc>/, ''), 'fileDesc: no sourceDesc'],
    ['DCA style', (tbx) => tbx.replace('<note>', '<note type="x">'), 'note: attribute type'],
  ])('would not be TBX-Basic with %s', (_title, spoil, fault) => {
    const noted = small.map((term) => ({
      ...term,
      words: new Map([...term.words].map(([code, words]) => [code, { ...words, note: 'n' }])),
    }))
    expect(tbxFaults(parseXml(spoil(glossaryTbx(noted, origin))))).toContain(fault)
  })
})
