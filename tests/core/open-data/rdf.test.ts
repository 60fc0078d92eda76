import { describe, expect, it } from 'vitest'
import { rdfXml } from '../../../.vitepress/config/open-data/rdf-xml.ts'
import { iriOf, type RdfResource, type RdfValue } from '../../../.vitepress/core/open-data/rdf.ts'
import { turtle } from '../../../.vitepress/core/open-data/turtle.ts'
import { rdfXmlStatements, turtleStatements } from '../../made/rdf.ts'

const resource = (value: RdfValue): RdfResource => ({
  iri: 'https://example.org/data/dcat.rdf#åäö',
  types: ['dcat:Dataset'],
  properties: [['dcterms:title', value]],
})

describe('a description', () => {
  it.each<[string, RdfValue, string]>([
    ['words in Swedish', { text: 'Öppna data', language: 'sv' }, '"Öppna data"@sv'],
    ['words in no language', { text: 'Prov' }, '"Prov"^^<http://www.w3.org/2001/XMLSchema#string>'],
    [
      'quotes, a backslash and lines',
      { text: 'a "b" \\c\r\n\td', language: 'en' },
      '"a \\"b\\" \\\\c\\r\\n\\td"@en',
    ],
    ['signs of XML', { text: "<a href='x'> & </a> ]]>", language: 'en' }, '"<a href=\'x\'> & </a> ]]>"@en'],
    ['a sign outside the plane', { text: '🏛️', language: 'sv' }, '"🏛️"@sv'],
    [
      'a date',
      { value: '2026-11-21', datatype: 'xsd:date' },
      '"2026-11-21"^^<http://www.w3.org/2001/XMLSchema#date>',
    ],
    ['an address', { iri: 'https://example.org/?a=1&b=2' }, '<https://example.org/?a=1&b=2>'],
  ])('says the same as Turtle and as XML with %s', (_what, value, expected) => {
    const statements = turtleStatements(turtle([resource(value)]))
    expect(statements).toContain(
      `<https://example.org/data/dcat.rdf#åäö> <http://purl.org/dc/terms/title> ${expected}`,
    )
    expect(statements).toHaveLength(2)
    expect(rdfXmlStatements(rdfXml([resource(value)]))).toEqual(statements)
  })

  it.each([
    ['a space', 'https://example.org/a b', 'https://example.org/a%20b'],
    ['quotes and angles', 'https://example.org/?q="<x>"', 'https://example.org/?q=%22%3Cx%3E%22'],
    [
      'bars, braces and a backslash after the #',
      'https://example.org/#a|{b}\\^`',
      'https://example.org/#a%7C%7Bb%7D%5C%5E%60',
    ],
    ['å', 'https://example.org/å', 'https://example.org/%C3%A5'],
    ['a mail address', 'mailto:a b@example.org', 'mailto:a%20b@example.org'],
    ['what is no address', 'no address\n', 'no%20address%0A'],
  ])('has addresses that RDF takes: %s', (_what, address, expected) => {
    expect(iriOf(address)).toBe(expected)
    expect(turtleStatements(turtle([resource({ iri: iriOf(address) })]))).toHaveLength(2)
  })
})
