import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../scripts/site/folders.ts'

interface Schema {
  properties?: Record<string, Schema>
  items?: Schema
  required?: string[]
}

const read = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8')
const schema: Schema = JSON.parse(read('schemas/site-config.schema.json'))

/** Each setting by its name with dots, and whether it must be given where what it is within is. */
function settingsOf({ properties, items, required = [] }: Schema, within = ''): [string, boolean][] {
  if (items && !Array.isArray(items)) return settingsOf(items, within)
  return Object.entries(properties ?? {}).flatMap(([name, inner]): [string, boolean][] => [
    [within + name, required.includes(name)],
    ...settingsOf(inner, `${within}${name}.`),
  ])
}

describe('the table of settings in handbook/reuse.md', () => {
  const [, section = ''] = read('handbook/reuse.md').split('## Settings')
  const rows = [...section.matchAll(/^\| `([\w.]+)` \| ([^|]+) \|/gm)].map(([, name = '', value = '']) => ({
    name,
    isRequired: value.startsWith('required'),
  }))

  it('has every setting once, and no other', () => {
    const names = rows.map(({ name }) => name)
    expect(names.toSorted()).toEqual(
      settingsOf(schema)
        .map(([name]) => name)
        .toSorted(),
    )
  })

  it('says which are required', () => {
    const required = settingsOf(schema).flatMap(([name, isRequired]) => (isRequired ? [name] : []))
    const said = rows.flatMap(({ name, isRequired }) => (isRequired ? [name] : []))
    expect(said.toSorted()).toEqual(required.toSorted())
  })
})
