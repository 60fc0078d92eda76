import { xmlText } from '../../../scripts/xml/xml-text.ts'
import {
  fullName,
  prefixesOf,
  type RdfResource,
  type RdfValue,
  vocabularies,
} from '../../core/open-data/rdf.ts'

/** Resources as RDF 1.1 XML (https://www.w3.org/TR/rdf-syntax-grammar/), which Sweden's data portal reads. */
export function rdfXml(resources: readonly RdfResource[]): string {
  const prefixes = new Set([...prefixesOf(resources), 'rdf' as const])
  const names = [...prefixes].sort().map((prefix) => `\n  xmlns:${prefix}="${vocabularies[prefix]}"`)
  const lines = resources.flatMap(({ iri, types: [type = 'rdf:Description', ...more], properties }) => [
    `  <${type} rdf:about="${xmlText(iri)}">`,
    ...more.map((other) => `    <rdf:type rdf:resource="${xmlText(fullName(other))}"/>`),
    ...properties.map(([name, value]) => `    ${element(name, value)}`),
    `  </${type}>`,
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${names.join('')}>\n${lines.join('\n')}\n</rdf:RDF>\n`
}

function element(name: string, value: RdfValue): string {
  if ('iri' in value) return `<${name} rdf:resource="${xmlText(value.iri)}"/>`
  if ('datatype' in value) {
    return `<${name} rdf:datatype="${xmlText(fullName(value.datatype))}">${xmlText(value.value)}</${name}>`
  }
  const language = value.language === undefined ? '' : ` xml:lang="${xmlText(value.language)}"`
  return `<${name}${language}>${xmlText(value.text)}</${name}>`
}
