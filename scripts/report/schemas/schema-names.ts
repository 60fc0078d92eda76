/** The names of the schemas; each is published as schemas/<name>.schema.json. */
export const schemaNames = ['coverage-report', 'front-matter', 'glossary', 'site-config'] as const

export type SchemaName = (typeof schemaNames)[number]

/** The `$id` of a schema. A shape that old readers could not read would get another name. */
export function schemaId(name: SchemaName): string {
  return `https://tingwall.example/schemas/${name}.schema.json`
}
