import { describe, expect, it } from 'vitest'
import { rdfXml } from '../../../.vitepress/config/open-data/rdf-xml.ts'
import type { Catalogue, Dataset } from '../../../.vitepress/core/open-data/catalogue.ts'
import { dcat } from '../../../.vitepress/core/open-data/dcat.ts'
import { turtle } from '../../../.vitepress/core/open-data/turtle.ts'
import { profileFaults, propertiesOf } from '../../made/dcat-profile.ts'
import { rdfXmlStatements, turtleStatements } from '../../made/rdf.ts'

const both = (en: string, sv: string) =>
  new Map([
    ['en', en],
    ['sv', sv],
  ])

const dataset: Dataset = {
  id: 'communities',
  title: both('Communities', 'Nätverk'),
  description: both('Those who "meet"', 'De som träffas'),
  keywords: [both('civic tech', 'civic tech')],
  pages: ['https://example.org/en/communities/', 'https://example.org/sv/nätverk/'],
  updated: '2026-11-21',
  distributions: [
    {
      name: 'communities.sv.csv',
      title: both('CSV, in Swedish', 'CSV, på svenska'),
      address: 'https://example.org/data/communities.sv.csv',
      format: 'text/csv',
      bytes: 1234,
      languages: ['sv'],
      schema: 'https://example.org/data/communities.sv.csv-metadata.json',
    },
  ],
}

const catalogue: Catalogue = {
  address: 'https://example.org/data/dcat.rdf',
  title: both('Open data', 'Öppna data'),
  description: both('Lists', 'Listor'),
  homepage: 'https://example.org/',
  languages: ['en', 'sv'],
  publisher: { name: 'Prov', type: 'NonProfitOrganisation' },
  contact: 'data@example.org',
  datasets: [dataset],
}

const text = (changes: Partial<Catalogue> = {}) => turtle(dcat({ ...catalogue, ...changes }))

describe('the description of open data', () => {
  it('is as DCAT-AP-SE has it', () => {
    expect(profileFaults(text(), ['en', 'sv'])).toEqual([])
  })

  it('says the same as Turtle and as RDF/XML', () => {
    expect(rdfXmlStatements(rdfXml(dcat(catalogue)))).toEqual(turtleStatements(text()))
  })

  it('has what the profile recommends, where it is known', () => {
    expect(propertiesOf(text(), 'dcat:Catalog')).toEqual(
      expect.arrayContaining(['dcterms:language', 'dcterms:modified', 'foaf:homepage', 'dcat:themeTaxonomy']),
    )
    expect(propertiesOf(text(), 'dcat:Dataset')).toEqual(
      expect.arrayContaining(['dcat:contactPoint', 'dcat:keyword', 'dcat:theme', 'dcterms:accessRights']),
    )
    expect(propertiesOf(text(), 'dcat:Distribution')).toEqual(
      expect.arrayContaining(['dcterms:description', 'dcatap:availability', 'dcterms:license']),
    )
  })

  it.each<[string, Partial<Catalogue>, string[]]>([
    ['no contact: no contact point', { contact: undefined }, []],
    [
      'no kind of publisher: what is mandatory is missing',
      { publisher: { name: 'Prov', type: undefined } },
      ['https://example.org/data/dcat.rdf#publisher dcterms:type: 0'],
    ],
    [
      'a title in one language only',
      { title: new Map([['en', 'Open data']]) },
      ['https://example.org/data/dcat.rdf#catalogue dcterms:title: languages'],
    ],
    ['no lists', { datasets: [] }, ['https://example.org/data/dcat.rdf#catalogue dcat:dataset: 0']],
    ['a language that has no name in the list of the European Union', { languages: ['en', 'sv', 'tlh'] }, []],
  ])('with %s', (_what, changes, expected) => {
    expect(profileFaults(text(changes), ['en', 'sv'])).toEqual(expected)
    expect(text({ contact: undefined })).not.toContain('mailto:')
  })

  it('asks for the licence by the address that the profile wants', () => {
    expect(text()).toContain('dcterms:license <http://creativecommons.org/publicdomain/zero/1.0/>')
  })
})
