import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { schemaNames } from '../../../scripts/report/schemas/schema-names.ts'
import { jsonSchema } from '../../../scripts/report/schemas/schemas.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import site from '../../../site.config.ts'

describe('the published schemas', () => {
  it.each(schemaNames)('%s is as the code is (else: npm run coverage -- --schema NAME)', (name) => {
    const published = readFileSync(path.join(projectRoot, `schemas/${name}.schema.json`), 'utf8')
    expect(jsonSchema(name, site, 'en')).toBe(published)
  })

  it.each(schemaNames)('%s is a schema, in Swedish too', (name) => {
    const ajv = new Ajv({ strictTypes: false, validateFormats: false })
    expect(() => ajv.compile(JSON.parse(jsonSchema(name, site, 'sv')))).not.toThrow()
  })

  it('have words for each field of front matter, in both languages', () => {
    for (const language of ['en', 'sv']) {
      const { properties } = JSON.parse(jsonSchema('front-matter', site, language))
      const silent = Object.keys(properties).filter((field) => !properties[field].description)
      expect(silent).toEqual([])
    }
  })

  it('have words for each setting, those within others too, in both languages', () => {
    for (const language of ['en', 'sv']) {
      const { properties } = JSON.parse(jsonSchema('site-config', site, language))
      const within = [properties.languages.items, properties.thresholds, properties.allow.items]
      const all = [properties, ...within.map((schema) => schema.properties)].flatMap(Object.entries)
      expect(all.filter(([, schema]) => !schema.description).map(([name]) => name)).toEqual([])
      expect(all.length).toBeGreaterThan(20)
    }
  })

  it('take the site’s own settings', () => {
    const validate = new Ajv({ validateFormats: false }).compile(
      JSON.parse(jsonSchema('site-config', site, 'en')),
    )
    validate(JSON.parse(JSON.stringify(site)))
    expect(validate.errors ?? []).toEqual([])
    expect(validate({ ...site, rules: { 'page-mising': 'off' } })).toBe(false)
  })
})
