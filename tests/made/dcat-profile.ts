import { Parser, Store, type Term } from 'n3'
import { vocabularies } from '../../.vitepress/core/open-data/rdf.ts'

/** How often a property of the profile stands on a resource of a class: at least, and at most. */
type Count = readonly [least: number, most?: number]

/** What DCAT-AP-SE 3.0.1 asks for (https://docs.dataportal.se/dcat/3.0.1/en/): mandatory, and what is there once only. */
const rules: Record<string, Record<string, Count>> = {
  'dcat:Catalog': {
    'dcterms:title': [1],
    'dcterms:description': [1],
    'dcterms:publisher': [1, 1],
    'dcterms:license': [1, 1],
    'dcat:dataset': [1],
    'dcterms:modified': [0, 1],
    'foaf:homepage': [0, 1],
  },
  'dcat:Dataset': {
    'dcterms:title': [1],
    'dcterms:description': [1],
    'dcterms:publisher': [1, 1],
    'dcterms:modified': [0, 1],
    'dcterms:accessRights': [0, 1],
    'dcterms:accrualPeriodicity': [0, 1],
  },
  'dcat:Distribution': {
    'dcat:accessURL': [1, 1],
    'dcterms:format': [1, 1],
    'dcterms:license': [0, 1],
    'dcat:byteSize': [0, 1],
    'dcatap:availability': [0, 1],
  },
  'foaf:Agent': { 'foaf:name': [1], 'dcterms:type': [1, 1] },
  'vcard:Organization': { 'vcard:fn': [1], 'vcard:hasEmail': [1] },
}

/** Words, which have a language each and are there in every language of the description. */
const inWords = ['dcterms:title', 'dcterms:description', 'dcat:keyword']

/** What an address must lead to, by the property that has it. */
const classes: Record<string, string> = {
  'dcterms:publisher': 'foaf:Agent',
  'dcat:dataset': 'dcat:Dataset',
  'dcat:distribution': 'dcat:Distribution',
  'dcat:contactPoint': 'vcard:Organization',
  'dcterms:conformsTo': 'dcterms:Standard',
}

/** Everything in a description that is not as the profile has it; nothing where all is. */
export function profileFaults(turtle: string, languages: readonly string[]): string[] {
  const store = new Store(new Parser({ format: 'text/turtle' }).parse(turtle))
  const type = `${vocabularies.rdf}type`
  const faults: string[] = []
  for (const [name, properties] of Object.entries(rules)) {
    for (const subject of store.getSubjects(type, full(name), null)) {
      for (const [property, [least, most = Number.POSITIVE_INFINITY]] of Object.entries(properties)) {
        const found = store.getObjects(subject, full(property), null)
        if (found.length < least || found.length > most)
          faults.push(`${subject.value} ${property}: ${found.length}`)
      }
      for (const property of inWords) {
        const found = store.getObjects(subject, full(property), null)
        if (found.length > 0 && !hasAll(found, languages))
          faults.push(`${subject.value} ${property}: languages`)
      }
    }
  }
  for (const [property, name] of Object.entries(classes)) {
    for (const object of store.getObjects(null, full(property), null)) {
      if (store.countQuads(object, type, full(name), null) !== 1) faults.push(`${object.value} is no ${name}`)
    }
  }
  for (const { subject, object } of store) {
    for (const term of [subject, object]) if (!isSound(term)) faults.push(`${term.termType} ${term.value}`)
  }
  return faults.sort()
}

/** The properties that the resources of a class have, by their short names. */
export function propertiesOf(turtle: string, name: string): string[] {
  const store = new Store(new Parser({ format: 'text/turtle' }).parse(turtle))
  const subjects = store.getSubjects(`${vocabularies.rdf}type`, full(name), null)
  return [
    ...new Set(subjects.flatMap((subject) => store.getPredicates(subject, null, null).map(short))),
  ].sort()
}

function hasAll(found: readonly Term[], languages: readonly string[]): boolean {
  const own = found.map((term) => (term.termType === 'Literal' ? term.language : ''))
  return (
    own.every((language) => languages.includes(language)) && languages.every((code) => own.includes(code))
  )
}

/** No nameless resources, no relative addresses, no empty words. */
function isSound(term: { termType: string; value: string }): boolean {
  if (term.termType === 'Literal') return term.value.trim() !== ''
  return term.termType === 'NamedNode' && /^(?:https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+)$/.test(term.value)
}

function full(name: string): string {
  const [prefix = '', local = ''] = name.split(':')
  return Object.fromEntries(Object.entries(vocabularies))[prefix] + local
}

function short(term: Term): string {
  const known = Object.entries(vocabularies).find(([, address]) => term.value.startsWith(address))
  return known ? `${known[0]}:${term.value.slice(known[1].length)}` : term.value
}
