import type { IDatabase } from 'pg-promise'

/** A pool of connections to a PostgreSQL database. */
export interface Database {
  db: IDatabase<object>
  close(): Promise<void>
}

/** Why the database gave nothing: away, not letting us in, too slow, nothing loaded yet, or something else. */
export type DatabaseFault = 'away' | 'not-let-in' | 'too-slow' | 'not-loaded' | 'failed'

/** How a database is used. A server only reads, and gives a statement up after some milliseconds. */
export type Use = { kind: 'load' } | { kind: 'serve'; patience: number; connections: number }

/**
 * Connects to a database when it is first asked. `address` is a connection URL as PostgreSQL knows it:
 * `postgresql://user:password@host:5432/name`, or `postgresql:///name?host=/var/run/postgresql` for a socket.
 */
export async function connect(address: string, use: Use): Promise<Database> {
  const { default: pgPromise } = await import('pg-promise')
  // Two databases of one address are meant: its warning about them, and all else that it prints, is left out.
  const pgp = pgPromise({ noWarnings: true })
  const settings = {
    connectionString: address,
    application_name: 'tingwall-search',
    connectionTimeoutMillis: 5000,
    ...(use.kind === 'serve' && {
      max: use.connections,
      statement_timeout: use.patience,
      query_timeout: use.patience + 1000,
      // FlexSearch's adapter makes the tables that it misses; a reader must never make any.
      options: '-c default_transaction_read_only=on',
    }),
  }
  const db = pgp<object>(settings)
  return { db, close: () => db.$pool.end() }
}

/** PostgreSQL's codes (https://www.postgresql.org/docs/15/errcodes-appendix.html) and Node's, by what they mean. */
const faults: readonly [DatabaseFault, RegExp][] = [
  ['not-let-in', /^(?:28|42501|3D000)/],
  ['not-loaded', /^(?:42P01|3F000)$/],
  ['too-slow', /^57014$/],
  ['away', /^(?:08|53|57P|ECONN|ENOTFOUND|ENOENT|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EPIPE|EAI_AGAIN|EACCES)/],
]

/** What an error of the database means; its own words may hold what was asked for, and are never shown. */
export function databaseFault(error: unknown): DatabaseFault {
  const { code, message } = { code: '', message: '', ...(error instanceof Error ? readable(error) : {}) }
  const known = faults.find(([, pattern]) => pattern.test(code))
  if (known) return known[0]
  if (/read timeout/i.test(message)) return 'too-slow'
  return /connect|terminat|timeout/i.test(message) ? 'away' : 'failed'
}

function readable(error: Error): { code: string; message: string } {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // Where a name has several addresses, Node puts one error for each into a common one.
  if (code === '' && error instanceof AggregateError && error.errors[0] instanceof Error) {
    return readable(error.errors[0])
  }
  return { code, message: error.message }
}
