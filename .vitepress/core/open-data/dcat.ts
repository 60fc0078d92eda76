import type { Catalogue, Dataset, Distribution, InLanguages } from './catalogue.ts'
import { iriOf, type RdfName, type RdfResource, type RdfValue } from './rdf.ts'
import {
  irregularly,
  languageIri,
  publicAccess,
  publisherIri,
  stable,
  themeOf,
  themeTaxonomy,
  zeroLicence,
} from './vocabularies.ts'

/**
 * The description of open data by DCAT-AP-SE 3.0.1, the profile of Sweden's data portal
 * (https://docs.dataportal.se/dcat/3.0.1/en/). Of what the profile recommends these are left out, as nobody has laid
 * them down: the day that the data was first published, and the places and times that it is about.
 */
export function dcat(catalogue: Catalogue): RdfResource[] {
  const at = (name: string) => iriOf(`${catalogue.address}#${name}`)
  const { contact, datasets, publisher } = catalogue
  const updated = datasets.flatMap((dataset) => dataset.updated ?? []).sort()
  return [
    {
      iri: at('catalogue'),
      types: ['dcat:Catalog'],
      properties: [
        ...words('dcterms:title', catalogue.title),
        ...words('dcterms:description', catalogue.description),
        ['dcterms:publisher', { iri: at('publisher') }],
        ['dcterms:license', { iri: zeroLicence }],
        ...languagesOf(catalogue.languages),
        ...dateOf(updated.at(-1)),
        ['foaf:homepage', { iri: iriOf(catalogue.homepage) }],
        ['dcat:themeTaxonomy', { iri: themeTaxonomy }],
        ...datasets.map(({ id }): Property => ['dcat:dataset', { iri: at(id) }]),
      ],
    },
    {
      iri: at('publisher'),
      types: ['foaf:Agent'],
      properties: [
        ['foaf:name', { text: publisher.name }],
        ...(publisher.type
          ? [['dcterms:type', { iri: publisherIri(publisher.type) }] satisfies Property]
          : []),
        ['foaf:homepage', { iri: iriOf(catalogue.homepage) }],
      ],
    },
    ...(contact === undefined ? [] : [contactPoint(at('contact'), publisher.name, contact)]),
    ...datasets.flatMap((dataset) => [
      datasetOf(dataset, at, contact !== undefined),
      ...dataset.distributions.map((distribution) => distributionOf(distribution, dataset, at)),
    ]),
    ...standardsOf(datasets),
  ]
}

type Property = readonly [RdfName, RdfValue]
type At = (name: string) => string

function contactPoint(iri: string, name: string, mail: string): RdfResource {
  return {
    iri,
    types: ['vcard:Organization'],
    properties: [
      ['vcard:fn', { text: name }],
      ['vcard:hasEmail', { iri: iriOf(`mailto:${mail}`) }],
    ],
  }
}

function datasetOf(dataset: Dataset, at: At, hasContact: boolean): RdfResource {
  return {
    iri: at(dataset.id),
    types: ['dcat:Dataset'],
    properties: [
      ...words('dcterms:title', dataset.title),
      ...words('dcterms:description', dataset.description),
      ['dcterms:publisher', { iri: at('publisher') }],
      ...(hasContact ? [['dcat:contactPoint', { iri: at('contact') }] satisfies Property] : []),
      ...dataset.keywords.flatMap((keyword) => words('dcat:keyword', keyword)),
      ['dcat:theme', { iri: themeOf(dataset.id) }],
      ['dcterms:identifier', { text: dataset.id }],
      ...dateOf(dataset.updated),
      ...languagesOf([...new Set(dataset.distributions.flatMap(({ languages }) => languages))]),
      ...dataset.pages.map((page): Property => ['dcat:landingPage', { iri: iriOf(page) }]),
      ['dcterms:accessRights', { iri: publicAccess }],
      ['dcterms:accrualPeriodicity', { iri: irregularly }],
      ...dataset.distributions.map(({ name }): Property => ['dcat:distribution', { iri: at(name) }]),
    ],
  }
}

function distributionOf(distribution: Distribution, dataset: Dataset, at: At): RdfResource {
  const { name, title, address, format, bytes, languages, schema } = distribution
  return {
    iri: at(name),
    types: ['dcat:Distribution'],
    properties: [
      ...words('dcterms:title', title),
      ...words('dcterms:description', dataset.description),
      ['dcat:accessURL', { iri: iriOf(address) }],
      ['dcat:downloadURL', { iri: iriOf(address) }],
      ['dcterms:format', { text: format }],
      ['dcat:byteSize', { value: String(bytes), datatype: 'xsd:nonNegativeInteger' }],
      ...languagesOf(languages),
      ...dateOf(dataset.updated),
      ['dcatap:availability', { iri: stable }],
      ['dcterms:license', { iri: zeroLicence }],
      ...(schema === undefined ? [] : [['dcterms:conformsTo', { iri: iriOf(schema) }] satisfies Property]),
    ],
  }
}

/** What distributions conform to is said to be a standard, as the profile asks for. */
function standardsOf(datasets: readonly Dataset[]): RdfResource[] {
  const schemas = datasets.flatMap(({ distributions }) => distributions.flatMap(({ schema }) => schema ?? []))
  return [...new Set(schemas)].map((schema) => ({
    iri: iriOf(schema),
    types: ['dcterms:Standard'],
    properties: [],
  }))
}

function words(name: RdfName, inLanguages: InLanguages): Property[] {
  return [...inLanguages].map(([language, text]) => [name, { text, language }])
}

function languagesOf(codes: readonly string[]): Property[] {
  return codes.flatMap((code): Property[] => {
    const iri = languageIri(code)
    return iri ? [['dcterms:language', { iri }]] : []
  })
}

function dateOf(date: string | undefined): Property[] {
  return date === undefined ? [] : [['dcterms:modified', { value: date, datatype: 'xsd:date' }]]
}
