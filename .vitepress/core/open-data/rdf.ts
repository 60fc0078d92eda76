/** What a property says: a resource by its address, words in a language, or a value of a kind. */
export type RdfValue =
  | { iri: string }
  | { text: string; language?: string }
  | { value: string; datatype: RdfName }

/** A name from one of the vocabularies below: `dcat:Dataset`. */
export type RdfName = `${keyof typeof vocabularies}:${string}`

/** A resource with an address of its own and what is said of it, in the order of the description. */
export interface RdfResource {
  iri: string
  types: readonly RdfName[]
  properties: readonly (readonly [name: RdfName, value: RdfValue])[]
}

/** The vocabularies that descriptions are written with, by the prefix of their names. */
export const vocabularies = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** The prefixes that some resources use, in the order of the alphabet. */
export function prefixesOf(resources: readonly RdfResource[]): (keyof typeof vocabularies)[] {
  const used = new Set(
    resources.flatMap(({ types, properties }) => [
      ...types,
      ...properties.flatMap(([name, value]) => ('datatype' in value ? [name, value.datatype] : [name])),
    ]),
  )
  const prefixes = new Set([...used].map((name) => name.split(':')[0]))
  return Object.keys(vocabularies).filter((prefix): prefix is keyof typeof vocabularies =>
    prefixes.has(prefix),
  )
}

/** The whole address of a name. */
export function fullName(name: RdfName): string {
  const [prefix = '', local = ''] = name.split(':')
  const vocabulary = Object.entries(vocabularies).find(([known]) => known === prefix)?.[1] ?? ''
  return vocabulary + local
}

/** An address as RDF takes it: what an IRI may not have (RFC 3987, and IRIREF of Turtle) is percent-encoded. */
export function iriOf(address: string): string {
  const whole = URL.canParse(address) ? new URL(address).href : address
  return whole.replace(/[\s\p{Cc}<>"{}|\\^`]/gu, (sign) => encodeURIComponent(sign))
}
