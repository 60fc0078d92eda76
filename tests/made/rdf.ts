import { Parser, type Quad } from 'n3'
import { parseXml, type XmlElement } from './parse-xml.ts'

/** A statement as one line, so that two descriptions can be compared. */
export type Statement = string

/** What a Turtle text says, sorted. */
export function turtleStatements(text: string): Statement[] {
  return new Parser({ format: 'text/turtle' })
    .parse(text)
    .map(({ subject, predicate, object }: Quad) => {
      const value =
        object.termType === 'Literal'
          ? literal(object.value, object.language, object.datatype.value)
          : `<${object.value}>`
      return `<${subject.value}> <${predicate.value}> ${value}`
    })
    .sort()
}

const syntax = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** What RDF/XML says that has one element a resource and one a statement, as ours has. */
export function rdfXmlStatements(text: string): Statement[] {
  const root = parseXml(text)
  const name = (qualified: string) => {
    const [prefix = '', local = ''] = qualified.split(':')
    const vocabulary = root.attributes[`xmlns:${prefix}`]
    if (vocabulary === undefined) throw new Error(`no prefix ${prefix}`)
    return vocabulary + local
  }
  const value = (element: XmlElement) => {
    const { 'rdf:resource': resource, 'rdf:datatype': datatype, 'xml:lang': language } = element.attributes
    if (resource !== undefined) return `<${resource}>`
    return literal(element.text, language ?? '', datatype ?? 'http://www.w3.org/2001/XMLSchema#string')
  }
  return root.children
    .flatMap((resource) => {
      const subject = `<${resource.attributes['rdf:about']}>`
      return [
        `${subject} <${syntax}type> <${name(resource.name)}>`,
        ...resource.children.map((element) => `${subject} <${name(element.name)}> ${value(element)}`),
      ]
    })
    .sort()
}

function literal(text: string, language: string, datatype: string): string {
  return JSON.stringify(text) + (language ? `@${language}` : `^^<${datatype}>`)
}
