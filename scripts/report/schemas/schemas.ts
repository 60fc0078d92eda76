import * as z from 'zod'
import { ruleNames, unreadable } from '../../../.vitepress/core/findings/rules.ts'
import { glossarySchema } from '../../../.vitepress/core/glossary/glossary-schema.ts'
import { frontMatterSchema } from '../../../.vitepress/core/pages/front-matter.ts'
import { siteSchema } from '../../../.vitepress/core/site/check-site.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { words } from '../../words/words.ts'
import { plainTexts } from '../plain-texts.ts'
import { formatSchema } from './format-schema.ts'
import { reportSchema } from './report-schema.ts'
import { type SchemaName, schemaId } from './schema-names.ts'

/**
 * A JSON Schema, draft 7, which editors know best, as text. Those of front matter and of the glossary have the
 * languages of `site`; descriptions of fields are in the language of the words.
 */
export function jsonSchema(name: SchemaName, site: Site, language: string): string {
  const schema = {
    'coverage-report': reportSchema,
    'front-matter': frontMatterSchema(site),
    glossary: glossarySchema(site.languages.map(({ code }) => code)),
    'site-config': siteSchema,
  }
  const made = z.toJSONSchema(schema[name], { target: 'draft-7', io: 'input' })
  const { $schema, ...rest } = made
  const title = words(language)(`findings:schemas.${name}`)
  const $id = schemaId(name)
  return formatSchema({ $schema, $id, title, ...withWords(name, rest, language) })
}

/** Adds a description to each field that has words for it, and to front matter the rules that can be allowed. */
function withWords(name: SchemaName, schema: JsonObject, language: string): JsonObject {
  if (name === 'coverage-report' || name === 'glossary') return schema
  const texts = plainTexts(name === 'front-matter' ? 'fields' : 'settings', language)
  const described = withDescriptions(schema, texts, [])
  if (name === 'site-config' || !isObject(described.properties)) return described
  const names = ruleNames.filter((rule) => !unreadable.has(rule))
  const { allow } = described.properties
  const allowed = { ...(isObject(allow) && allow), propertyNames: { enum: names } }
  return { ...described, properties: { ...described.properties, allow: allowed } }
}

/** The words of a field within another, or within those of a list, are named by both: `languages-code`. */
function withDescriptions(
  schema: JsonObject,
  texts: Readonly<Record<string, string>>,
  path: readonly string[],
): JsonObject {
  const { properties, items } = schema
  if (isObject(items)) return { ...schema, items: withDescriptions(items, texts, path) }
  if (!isObject(properties)) return schema
  const described = Object.entries(properties).map(([field, value]) => {
    if (!isObject(value)) return [field, value]
    const here = [...path, field]
    const description = texts[here.join('-')]
    const below = withDescriptions(value, texts, here)
    return [field, { ...(description !== undefined && { description }), ...below }]
  })
  return { ...schema, properties: Object.fromEntries(described) }
}

type JsonObject = Record<string, unknown>

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null
}
