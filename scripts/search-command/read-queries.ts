import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Words } from '../../.vitepress/core/i18n/create-i18n.ts'
import { SettingsError } from '../arguments/usage-problem.ts'

/** A question, and the language of the reader who asks it. */
export interface Query {
  q: string
  language: string
}

const queryShape = z.object({ q: z.string(), language: z.string().optional() })

/**
 * Reads a file of questions, one a line: `{"q": "open data", "language": "en"}`. Empty lines are left out; a line
 * without a language is asked in the first of `languages`.
 * @throws SettingsError with a line for each that is wrong: file:line, what, how to mend.
 */
export function readQueries(file: string, languages: readonly string[]): Query[] {
  const queries: Query[] = []
  const problems: ((t: Words) => string)[] = []
  for (const [at, line] of readLines(file).entries()) {
    if (line.trim() === '') continue
    const read = readQuery(line)
    const place = `${file}:${at + 1}`
    if (typeof read === 'string') {
      problems.push((t) => `${place}: ${t(`findings:search.query.${read}`)}`)
    } else if (read.language !== undefined && !languages.includes(read.language)) {
      const values = { language: read.language, languages: languages.join(', ') }
      problems.push((t) => `${place}: ${t('findings:search.query.language', values)}`)
    } else {
      queries.push({ q: read.q, language: read.language ?? languages[0] ?? '' })
    }
  }
  if (problems.length === 0 && queries.length === 0) {
    problems.push((t) => `${file}: ${t('findings:search.query.none')}`)
  }
  if (problems.length > 0) throw new SettingsError((t) => problems.map((say) => say(t)).join('\n'))
  return queries
}

function readQuery(line: string): { q: string; language?: string | undefined } | 'notJson' | 'shape' {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return 'notJson'
  }
  const { success, data } = queryShape.safeParse(value)
  return success ? data : 'shape'
}

function readLines(file: string): string[] {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const key = isMissing ? 'noQueries' : 'unreadableQueries'
    throw new SettingsError((t) => t(`findings:search.trouble.${key}`, { file }))
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/\r\n|\n|\r/)
  } catch {
    throw new SettingsError((t) => t('findings:search.trouble.unreadableQueries', { file }))
  }
}
