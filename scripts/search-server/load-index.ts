import { createHash } from 'node:crypto'
import type { ITask } from 'pg-promise'
import type { BuiltIndex } from '../../.vitepress/core/search/build-index.ts'
import { mountStorage } from '../../.vitepress/core/search/flexsearch.ts'
import type { Database } from './database.ts'
import { fillStems } from './stems-table.ts'
import { termStorage } from './term-storage.ts'

/** The schema that says which index is in use; each index has one of its own beside it, `<schema>_<hash>`. */
export const defaultSchema = 'tingwall_search'

/** What a load did. */
export interface Loaded {
  schema: string
  hash: string
  /** This very index was in use already, and nothing was done. */
  same: boolean
}

/** About how many characters of files go into one statement. */
const charactersAtOnce = 1_000_000

/**
 * Loads an index into the database beside the one in use, and puts it in its place, all in one transaction: a reader
 * sees the old one or the new one. The one before stays for questions that are being answered; older ones go.
 */
export async function loadIndex(
  { db }: Database,
  built: Pick<BuiltIndex, 'files' | 'contents'>,
  schema: string = defaultSchema,
): Promise<Loaded> {
  const hash = hashOf(built.files)
  return db.tx(async (transaction) => {
    await prepare(transaction, schema)
    const used = await transaction.map(
      'SELECT hash FROM $1:name.indexes ORDER BY number DESC',
      [schema],
      ({ hash }: { hash: string }) => hash,
    )
    if (used[0] === hash) return { schema, hash, same: true }
    for (const old of new Set([...used.slice(1), hash])) await drop(transaction, schema, old)
    const terms = await mountStorage(await termStorage(transaction, schema, hash))
    await terms.fill(built.contents)
    await fillStems(transaction, `${schema}_${hash}`, built.contents)
    await keepFiles(transaction, `${schema}_${hash}`, built.files)
    await transaction.none('INSERT INTO $1:name.indexes (hash) VALUES ($2)', [schema, hash])
    return { schema, hash, same: false }
  })
}

/** One load at a time; and strings mean what pg-promise and the adapter take them to mean. */
async function prepare(transaction: ITask<object>, schema: string): Promise<void> {
  await transaction.none('SET LOCAL standard_conforming_strings = on')
  await transaction.one('SELECT pg_advisory_xact_lock(hashtext($1))::text', [schema])
  await transaction.none(
    `CREATE SCHEMA IF NOT EXISTS $1:name;
     CREATE TABLE IF NOT EXISTS $1:name.indexes (
       number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
       hash text NOT NULL UNIQUE
     )`,
    [schema],
  )
}

async function drop(transaction: ITask<object>, schema: string, hash: string): Promise<void> {
  await transaction.none(
    'DROP SCHEMA IF EXISTS $1:name CASCADE; DELETE FROM $2:name.indexes WHERE hash = $3',
    [`${schema}_${hash}`, schema, hash],
  )
}

/** The manifest, the dictionary and the texts, as they are. The terms are in FlexSearch's own table. */
async function keepFiles(transaction: ITask<object>, own: string, files: ReadonlyMap<string, string>) {
  await transaction.none('CREATE TABLE $1:name.files (name text PRIMARY KEY, content text NOT NULL)', [own])
  let names: string[] = []
  let contents: string[] = []
  let characters = 0
  const insert = async () => {
    await transaction.none('INSERT INTO $1:name.files SELECT * FROM unnest($2::text[], $3::text[])', [
      own,
      names,
      contents,
    ])
    names = []
    contents = []
    characters = 0
  }
  for (const [name, content] of files) {
    if (name.startsWith('terms-')) continue
    names.push(name)
    contents.push(content)
    characters += content.length
    if (characters > charactersAtOnce) await insert()
  }
  if (names.length > 0) await insert()
  await transaction.none('ANALYZE $1:name.map; ANALYZE $1:name.files', [own])
}

/** The first 12 hex digits of SHA-256 over all files, the manifest too: the same index has the same. */
function hashOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256')
  for (const [name, content] of files) hash.update(`${name}\0${content}\0`)
  return hash.digest('hex').slice(0, 12)
}
