import { SettingsError } from '../arguments/usage-problem.ts'
import { words } from '../words/words.ts'
import { health } from './answer-request.ts'
import { connect } from './database.ts'
import { databaseIndex } from './open-database-index.ts'
import type { DatabaseSettings } from './read-settings.ts'
import { type ServerSettings, serveSearch } from './serve-search.ts'

/** How long a question may take, and how many connections there are to the database. */
const patience = 5000
const connections = 10

/**
 * Serves the index of a database until it is stopped. It starts where the database has no answers yet, and says so.
 * @throws SettingsError where it cannot listen
 */
export async function serve(
  { database, schema, ...settings }: DatabaseSettings & Omit<ServerSettings, 'patience'>,
  inLanguage: string,
): Promise<void> {
  const t = words(inLanguage)
  const { host, port, origins } = settings
  const index = databaseIndex(await connect(database, { kind: 'serve', patience, connections }), schema)
  const { address } = await serveSearch(index, { ...settings, patience }).catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new SettingsError((t) => t('findings:search.server.listen', { host, port, reason }))
  })
  console.log(t('findings:search.server.serving', { address, origins: origins.join(', ') }))
  const { status } = await health(index)
  if (status === 'ok') return
  console.error(t('findings:search.server.notYet', { fault: t(`findings:search.server.fault.${status}`) }))
}
