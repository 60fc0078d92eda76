import { SettingsError } from '../arguments/usage-problem.ts'
import { indexOf, sayUnread } from '../search-command/build.ts'
import { readSearchTree, type SearchTreeOptions } from '../search-command/read-search-tree.ts'
import { words } from '../words/words.ts'
import { connect, databaseFault } from './database.ts'
import { loadIndex } from './load-index.ts'
import type { DatabaseSettings } from './read-settings.ts'

/**
 * Builds the index, loads it into a database and prints its figures; sets the exit code to 1 where a page could not
 * be read.
 * @throws SettingsError where the tree or the database cannot be used
 */
export async function load(
  { database: address, schema, ...tree }: SearchTreeOptions & DatabaseSettings,
  inLanguage: string,
): Promise<void> {
  const t = words(inLanguage)
  const start = performance.now()
  const read = await readSearchTree(tree)
  const built = await indexOf(read)
  const database = await connect(address, { kind: 'load' })
  try {
    const { hash, same } = await loadIndex(database, built, schema)
    const { pages, sections, terms } = built
    const seconds = Number(((performance.now() - start) / 1000).toFixed(1))
    if (same) console.log(t('findings:search.server.same', { hash }))
    else console.log(t('findings:search.server.loaded', { pages, sections, terms, hash, seconds }))
  } catch (error) {
    const fault = databaseFault(error)
    throw new SettingsError((t) => t(`findings:search.server.fault.${fault}`))
  } finally {
    await database.close()
  }
  sayUnread(read, inLanguage)
}
