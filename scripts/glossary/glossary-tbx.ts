import type { Glossary, Term, TermWords } from '../../.vitepress/core/glossary/glossary.ts'
import type { GlossaryOrigin } from '../../.vitepress/core/glossary/glossary-file.ts'
import { xmlText } from '../xml/xml-text.ts'

/**
 * The glossary for translators' programs: TBX-Basic in DCT style, as ISO 30042:2019 and the schemas of the dialect have
 * it (https://github.com/LTAC-Global/TBX-Basic_dialect, its modules Min and Basic, and TBX_Core_RNG). A preferred word
 * is a preferred term, a synonym an admitted one; forms, which only a search needs, are left out. An entry's id gets
 * `c-` before it, since an XML id cannot begin with a digit.
 */
export function glossaryTbx(glossary: Glossary, origin: GlossaryOrigin): string {
  const [first = 'en'] = origin.languages
  // The dialect asks for at least one language in each entry.
  const entries = glossary.filter(({ words }) => origin.languages.some((language) => words.has(language)))
  const named = new Map(
    entries.map((term) => [term.id, term.words.get(first) ?? [...term.words.values()][0]]),
  )
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<?xml-model href="${dialect}/TBX-Basic.nvdl" type="application/xml" schematypens="http://purl.oclc.org/dsdl/nvdl/ns/structure/1.0"?>`,
    `<?xml-model href="${dialect}/TBX-Basic_DCT.sch" type="application/xml" schematypens="http://purl.oclc.org/dsdl/schematron"?>`,
    `<tbx type="TBX-Basic" style="dct" xml:lang="${xmlText(first)}" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">`,
    '  <tbxHeader>',
    '    <fileDesc>',
    `      <publicationStmt><p>${xmlText(origin.licence)}</p></publicationStmt>`,
    `      <titleStmt><title>${xmlText(origin.name)}</title></titleStmt>`,
    `      <sourceDesc><p>${xmlText(origin.address)}</p></sourceDesc>`,
    '    </fileDesc>',
    '  </tbxHeader>',
    '  <text>',
    '    <body>',
    ...entries.flatMap((term) => entryLines(term, origin, (id) => named.get(id)?.preferred)),
    '    </body>',
    '  </text>',
    '</tbx>',
  ]
  return `${lines.join('\n')}\n`
}

const dialect = 'https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCT'

function entryLines(
  { id, tags, words, see, source }: Term,
  origin: GlossaryOrigin,
  nameOf: (id: string) => string | undefined,
): string[] {
  return [
    `      <conceptEntry id="${entryId(id)}">`,
    ...tags.map((tag) => `        <min:subjectField>${xmlText(origin.tagName(tag))}</min:subjectField>`),
    ...see.flatMap((other) => {
      const name = nameOf(other)
      if (name === undefined) return []
      return `        <basic:crossReference target="${entryId(other)}">${xmlText(name)}</basic:crossReference>`
    }),
    ...(source === undefined ? [] : [`        <basic:source>${xmlText(source)}</basic:source>`]),
    ...origin.languages.flatMap((language) => {
      const own = words.get(language)
      return own ? languageLines(own, language) : []
    }),
    '      </conceptEntry>',
  ]
}

function languageLines({ preferred, synonyms, definition, note }: TermWords, language: string): string[] {
  return [
    `        <langSec xml:lang="${xmlText(language)}">`,
    ...(definition === undefined
      ? []
      : [`          <basic:definition>${xmlText(definition)}</basic:definition>`]),
    ...(note === undefined ? [] : [`          <note>${xmlText(note)}</note>`]),
    ...termLines(preferred, 'preferredTerm-admn-sts'),
    ...synonyms.flatMap((synonym) => termLines(synonym, 'admittedTerm-admn-sts')),
    '        </langSec>',
  ]
}

function termLines(term: string, status: string): string[] {
  return [
    '          <termSec>',
    `            <term>${xmlText(term)}</term>`,
    `            <min:administrativeStatus>${status}</min:administrativeStatus>`,
    '          </termSec>',
  ]
}

function entryId(id: string): string {
  return `c-${id}`
}
