import { parseArgs } from 'node:util'
import site from '../../site.config.ts'
import { askedLanguage, chooseLanguage } from '../arguments/choose-language.ts'
import { suggestion } from '../arguments/suggestion.ts'
import { UsageError, usageProblem } from '../arguments/usage-problem.ts'
import { build } from '../search-command/build.ts'
import { query } from '../search-command/query.ts'
import { load } from '../search-server/load.ts'
import { readAtOnce, readDatabase, readOrigins, readPort } from '../search-server/read-settings.ts'
import { serve } from '../search-server/serve.ts'
import { words } from '../words/words.ts'
import { spokenLanguages } from '../words/words-language.ts'

const options = {
  docs: { type: 'string' },
  glossary: { type: 'string' },
  languages: { type: 'string' },
  original: { type: 'string' },
  out: { type: 'string' },
  index: { type: 'string' },
  language: { type: 'string' },
  queries: { type: 'string' },
  limit: { type: 'string' },
  type: { type: 'string' },
  'in-language': { type: 'string' },
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  cold: { type: 'boolean' },
  database: { type: 'string' },
  schema: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  origin: { type: 'string', multiple: true },
  'at-once': { type: 'string' },
  words: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

const treeOptions = ['docs', 'glossary', 'languages', 'original'] as const

type Values = ReturnType<typeof read>['values']

/** What each action does, and the options that not every other takes. */
const actions = {
  build: { run: runBuild, own: ['out'] },
  query: {
    run: runQuery,
    own: ['index', 'language', 'queries', 'limit', 'type', 'in-language', 'json', 'explain', 'cold'],
  },
  load: { run: runLoad, own: ['database', 'schema'] },
  serve: { run: runServe, own: ['database', 'schema', 'port', 'host', 'origin', 'at-once'] },
} as const

/** Builds the search index, asks it questions, or serves it from a database. */
export default async function search(args: string[]): Promise<void> {
  const inLanguage = askedLanguage(args)
  try {
    const { values, positionals } = read(args)
    chooseLanguage('--words', values.words, spokenLanguages())
    if (values.help) {
      const t = words(inLanguage)
      console.log(t('findings:search.help', { languages: spokenLanguages().join(', ') }))
      console.log(`\n${t('findings:search.server.help')}`)
      return
    }
    const [name, ...texts] = positionals
    const [action, { run }] = actionNamed(name)
    checkOptions(action, values)
    await run(values, texts.join(' '), inLanguage)
  } catch (error) {
    console.error(usageProblem('search', error, { language: inLanguage, options: Object.keys(options) }))
    process.exitCode = 2
  }
}

function read(args: string[]) {
  return parseArgs({ args, options, allowPositionals: true })
}

function actionNamed(given: string | undefined) {
  const known = Object.keys(actions)
  if (given === undefined) {
    throw new UsageError((t) => t('findings:usage.sayWhat', { known: known.join(', ') }))
  }
  const found = Object.entries(actions).find(([name]) => name === given)
  if (found) return found
  throw new UsageError((t) => t('findings:usage.subcommand', suggestion(given, known)))
}

function checkOptions(chosen: string, values: Values): void {
  const allowed = new Set<string>(actionNamed(chosen)[1].own)
  for (const [action, { own }] of Object.entries(actions)) {
    const wrong = own.find((option) => values[option] !== undefined && !allowed.has(option))
    if (wrong === undefined) continue
    throw new UsageError((t) => t('findings:search.usage.elsewhere', { option: `--${wrong}`, action }))
  }
}

async function runBuild(values: Values, text: string, inLanguage: string): Promise<void> {
  checkTextless('build', text)
  await build({ ...treeOf(values), out: values.out }, inLanguage)
}

async function runQuery(values: Values, text: string, inLanguage: string): Promise<void> {
  const { index, language, queries, type } = values
  if (text !== '' && queries !== undefined) throw new UsageError((t) => t('findings:search.usage.oneOf'))
  if (text === '' && queries === undefined) throw new UsageError((t) => t('findings:search.usage.noText'))
  const ofTree = treeOptions.find((name) => values[name])
  if (index !== undefined && ofTree !== undefined) {
    throw new UsageError((t) => t('findings:search.usage.indexTree', { option: `--${ofTree}` }))
  }
  await query(
    {
      ...treeOf(values),
      ...{ text, index, language, queries, type },
      inLanguage: values['in-language'],
      limit: limitOf(values.limit),
      json: values.json ?? false,
      explain: values.explain ?? false,
      cold: values.cold ?? false,
    },
    inLanguage,
  )
}

async function runLoad(values: Values, text: string, inLanguage: string): Promise<void> {
  checkTextless('load', text)
  await load({ ...treeOf(values), ...readDatabase('load', values) }, inLanguage)
}

async function runServe(values: Values, text: string, inLanguage: string): Promise<void> {
  checkTextless('serve', text)
  const ofTree = treeOptions.find((name) => values[name])
  if (ofTree !== undefined) {
    throw new UsageError((t) =>
      t('findings:search.server.elsewhere', { option: `--${ofTree}`, action: 'serve' }),
    )
  }
  await serve(
    {
      ...readDatabase('serve', values),
      port: readPort(values.port),
      host: values.host ?? '127.0.0.1',
      origins: readOrigins(values.origin ?? [new URL(site.address).origin]),
      atOnce: readAtOnce(values['at-once']),
    },
    inLanguage,
  )
}

function checkTextless(action: string, given: string): void {
  if (given !== '') throw new UsageError((t) => t('findings:search.server.textless', { action, given }))
}

function treeOf({ docs, glossary, original, languages }: Values) {
  return { docs, glossary, original, languages: languages?.split(',').map((code) => code.trim()) }
}

function limitOf(given: string | undefined): number {
  if (given === undefined) return 10
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given)
  throw new UsageError((t) => t('findings:search.usage.limit', { given }))
}
