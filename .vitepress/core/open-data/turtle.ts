import { prefixesOf, type RdfResource, type RdfValue, vocabularies } from './rdf.ts'

/** Resources as RDF 1.1 Turtle (https://www.w3.org/TR/turtle/). */
export function turtle(resources: readonly RdfResource[]): string {
  const prefixes = prefixesOf(resources).map((prefix) => `@prefix ${prefix}: <${vocabularies[prefix]}> .\n`)
  return `${prefixes.join('')}${resources.map((resource) => `\n${resourceText(resource)}`).join('')}`
}

function resourceText({ iri, types, properties }: RdfResource): string {
  const statements = [
    ...(types.length > 0 ? [`a ${types.join(', ')}`] : []),
    ...properties.map(([name, value]) => `${name} ${valueText(value)}`),
  ]
  return `<${iri}>\n  ${statements.join(' ;\n  ')} .\n`
}

function valueText(value: RdfValue): string {
  if ('iri' in value) return `<${value.iri}>`
  if ('datatype' in value) return `${quoted(value.value)}^^${value.datatype}`
  return value.language === undefined ? quoted(value.text) : `${quoted(value.text)}@${value.language}`
}

/** A string of one line by STRING_LITERAL_QUOTE of the grammar. */
function quoted(text: string): string {
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `"${escaped}"`
}
