import type { z } from 'zod'
import { type Finding, finding, type Position } from '../findings/finding.ts'
import { nearest } from '../findings/nearest.ts'
import type { Rule } from '../findings/rules.ts'
import type { Site } from '../site/site.ts'
import { type FrontMatter, frontMatterSchema } from './front-matter.ts'

/** Front matter as it was read: the values, and where each stands in the file. */
export interface RawFrontMatter {
  file: string
  values: unknown
  /** The place of a field, `['contact', 0, 'mail']`; of the nearest one above it where it is absent. */
  at(path: readonly PropertyKey[]): Position
}

export interface Checked {
  /** The fields, or undefined where they are wrong. */
  fields: FrontMatter | undefined
  findings: Finding[]
}

/** Checks front matter against the schema; every problem becomes a finding at its place. */
export function checkFrontMatter(raw: RawFrontMatter, site: Site): Checked {
  const schema = schemaOf(site)
  const result = schema.safeParse(raw.values)
  if (result.success) {
    const { position, ...fields } = result.data
    const order = fields.order ?? position
    return { fields: order === undefined ? fields : { ...fields, order }, findings: [] }
  }
  const known = Object.keys(schema.shape)
  return {
    fields: undefined,
    findings: result.error.issues.flatMap((issue) => toFindings(issue, raw, known)),
  }
}

const schemas = new WeakMap<Site, ReturnType<typeof frontMatterSchema>>()

/** To make a schema takes longer than to check many pages with it. */
function schemaOf(site: Site) {
  const schema = schemas.get(site) ?? frontMatterSchema(site)
  schemas.set(site, schema)
  return schema
}

function toFindings(issue: z.core.$ZodIssue, raw: RawFrontMatter, known: readonly string[]): Finding[] {
  const field = issue.path.map(String).join('.')
  const at = (path: readonly PropertyKey[]) => ({ file: raw.file, ...raw.at(path) })
  const report = (rule: Rule, values: Finding['values']) => [finding(rule, at(issue.path), values)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const path = [...issue.path, key]
        const meant = (issue.path.length === 0 && nearest(key, known)) || ''
        return finding('front-matter-unknown', at(path), { field: path.map(String).join('.'), meant })
      })
    case 'custom':
      return report((issue.params?.rule as Rule | undefined) ?? 'front-matter-value', {
        field,
        value: show(valueAt(raw.values, issue.path)),
        allowed: '',
      })
    case 'invalid_type': {
      const value = valueAt(raw.values, issue.path)
      if (value === undefined) return report('front-matter-missing', { field: field || 'title' })
      return report('front-matter-type', { field, expected: issue.expected, value: show(value) })
    }
    case 'invalid_value':
      return report('front-matter-value', {
        field,
        value: show(valueAt(raw.values, issue.path)),
        allowed: issue.values.map(String).join(', '),
      })
    default:
      return report('front-matter-value', {
        field,
        value: show(valueAt(raw.values, issue.path)),
        allowed: '',
      })
  }
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    values,
  )
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
