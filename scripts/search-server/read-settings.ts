import { UsageError } from '../arguments/usage-problem.ts'
import { defaultSchema } from './load-index.ts'

/** Which database a command was told of, and where in it. */
export interface DatabaseSettings {
  database: string
  schema: string
}

/** The schema of an index has `_` and 12 letters more, and PostgreSQL cuts names at 63. */
const schemaName = /^[a-z][a-z0-9_]{0,39}$/

/**
 * The database of `--database` or, so that a password stands in no list of processes, of `DATABASE_URL`.
 * @throws UsageError
 */
export function readDatabase(
  action: string,
  given: { database?: string | undefined; schema?: string | undefined },
): DatabaseSettings {
  const { database = process.env.DATABASE_URL || undefined, schema = defaultSchema } = given
  if (database === undefined) throw new UsageError((t) => t('findings:search.server.noDatabase', { action }))
  // The address is not repeated: it may have a password in it.
  if (!/^postgres(?:ql)?:\/\//.test(database)) {
    throw new UsageError((t) => t('findings:search.server.database'))
  }
  if (!schemaName.test(schema)) {
    throw new UsageError((t) => t('findings:search.server.schema', { given: schema }))
  }
  return { database, schema }
}

/** The port to listen at; 0 is any that is free. */
export function readPort(given = '3035'): number {
  if (/^\d{1,5}$/.test(given) && Number(given) <= 65_535) return Number(given)
  throw new UsageError((t) => t('findings:search.server.port', { given }))
}

/** How many questions may be answered at the same time. */
export function readAtOnce(given = '32'): number {
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given)
  throw new UsageError((t) => t('findings:search.server.atOnce', { given }))
}

/** The sites whose pages may ask, as a browser names them. */
export function readOrigins(given: readonly string[]): string[] {
  return given.map((origin) => {
    if (URL.canParse(origin) && /^https?:\/\//.test(origin)) {
      const { origin: named, href } = new URL(origin)
      if (href === `${named}/`) return named
    }
    throw new UsageError((t) => t('findings:search.server.origin', { given: origin }))
  })
}
