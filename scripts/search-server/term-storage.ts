import { createHash } from 'node:crypto'
import type { FilledIndex, PostgresStorage } from 'flexsearch/db/postgres'
import type { IBaseProtocol } from 'pg-promise'

// Everything that leans on the inside of FlexSearch's PostgreSQL adapter, checked against 0.8.212:
// - It keeps one connection for the whole process, the first that it was ever given, and one set of settings. So it
//   is given none, and its `db` is set from outside.
// - Its constructor gives a plain adapter back where a class inherits from it. So this one is changed, not inherited.
// - Its keys are varchar(128), and longer terms, such as whole titles, make `commit` fail. So they are shortened.
// - Names of schemas stand in its SQL unquoted, without all but a–z, 0–9 and _. Ours have nothing else.
// - `open` makes what it misses, also where something is only read. So a reader's connection cannot write.
// - `commit` sends all its statements at once over one connection, which pg takes with a warning, and pg 9 will not.
//   So it is given a transaction that sends them one after the other.
// tests/scripts/search-server/term-storage.test.ts notices a change.

/** The longest key that the adapter's tables take, in characters. */
const longestKey = 128
const keptOfLong = 60

/** FlexSearch's own PostgreSQL storage in the schema `<schema>_<name>`, over a connection or a transaction. */
export async function termStorage(
  db: IBaseProtocol<object>,
  schema: string,
  name: string,
): Promise<PostgresStorage> {
  const { default: PostgresDB } = await import('flexsearch/db/postgres')
  const storage = new PostgresDB(name, { schema, type: 'integer' })
  storage.db = oneByOne(db)
  const get = storage.get.bind(storage)
  const commit = storage.commit.bind(storage)
  return Object.assign(storage, {
    get: (term: string, ...rest: [context: string, ...unknown[]]) => get(keyOf(term), ...rest),
    commit(index: FilledIndex) {
      for (const term of [...index.map.keys()].filter((long) => keyOf(long) !== long)) {
        index.map.set(keyOf(term), index.map.get(term) ?? [])
        index.map.delete(term)
      }
      return commit(index)
    },
  })
}

/**
 * A connection as the adapter uses it: a transaction's statements in a queue; and what is looked up goes beside the
 * statement, not in it, so that PostgreSQL's log of a failed statement does not say what somebody searched for.
 */
function oneByOne(db: IBaseProtocol<object>) {
  type Statement = Parameters<typeof db.none>
  return {
    any: (text: string, values: unknown[]) => db.any({ text, values }),
    none: db.none.bind(db),
    oneOrNone: db.oneOrNone.bind(db),
    tx: (work: (queue: object) => unknown) =>
      db.tx((transaction) => {
        let last: Promise<unknown> = Promise.resolve()
        return work({
          none(...statement: Statement) {
            const next = last.then(() => transaction.none(...statement))
            last = next
            return next
          },
          batch: (started: Promise<unknown>[]) => Promise.all(started),
        })
      }),
  }
}

/** The key of a term: itself, or where it is too long for the table its beginning and a hash of it all. */
export function keyOf(term: string): string {
  if (term.length <= longestKey) return term
  return `${term.slice(0, keptOfLong)}#${createHash('sha256').update(term).digest('hex')}`
}
