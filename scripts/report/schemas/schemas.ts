import * as z from 'zod'
import { ruleNames, unreadable } from '../../../.vitepress/core/findings/rules.ts'
import { frontMatterSchema } from '../../../.vitepress/core/pages/front-matter.ts'
import { siteSchema } from '../../../.vitepress/core/site/check-site.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { words } from '../../words/words.ts'
import { plainTexts } from '../plain-texts.ts'
import { formatSchema } from './format-schema.ts'
import { reportSchema } from './report-schema.ts'
import { type SchemaName, schemaId } from './schema-names.ts'

/**
 * A JSON Schema, draft 7, which editors know best, as text. That of front matter has the languages and sections
 * of `site`; descriptions of fields are in the language of the words.
 */
export function jsonSchema(name: SchemaName, site: Site, language: string): string {
  const schema = {
    'coverage-report': reportSchema,
    'front-matter': frontMatterSchema(site),
    'site-config': siteSchema,
  }
  const made = z.toJSONSchema(schema[name], { target: 'draft-7', io: 'input' })
  const { $schema, ...rest } = made
  const title = words(language)(`findings:schemas.${name}`)
  const $id = schemaId(name)
  const content = { $schema, $id, title, ...(name === 'front-matter' ? withWords(rest, language) : rest) }
  return formatSchema(content)
}

/** Front matter with a description of each field that has one, and the names of rules that can be allowed. */
function withWords(schema: Record<string, unknown>, language: string): Record<string, unknown> {
  const texts = plainTexts('fields', language)
  const names = ruleNames.filter((rule) => !unreadable.has(rule))
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([field, value]: [string, unknown]) => [
      field,
      {
        ...(texts[field] !== undefined && { description: texts[field] }),
        ...(isRecord(value) && value),
        ...(field === 'allow' && { propertyNames: { enum: names } }),
      },
    ]),
  )
  return { ...schema, properties }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
