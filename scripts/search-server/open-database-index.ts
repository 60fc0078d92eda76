import { mountStorage } from '../../.vitepress/core/search/flexsearch.ts'
import { fold } from '../../.vitepress/core/search/fold.ts'
import { IndexError } from '../../.vitepress/core/search/manifest.ts'
import { openIndex, type SearchIndex } from '../../.vitepress/core/search/open-index.ts'
import { mostBeginnings } from '../../.vitepress/core/search/term-files.ts'
import type { Database } from './database.ts'
import { stemsBeginning } from './stems-table.ts'
import { termStorage } from './term-storage.ts'

/** An index in a database, which may be replaced while it is asked. */
export interface DatabaseIndex {
  /**
   * The index that is in use now, and what tells it from others. `failure` is why a file of it could last not be
   * read, which makes an answer incomplete.
   * @throws NothingLoaded, IndexError where it cannot be used, and whatever the database throws
   */
  current(): Promise<{ hash: string; index: SearchIndex; failure(): unknown }>
}

/** No index was loaded into the database yet. */
export class NothingLoaded extends Error {
  override name = 'NothingLoaded'
}

/**
 * An open index keeps the files that it has read: words, and the texts of pages that were found. Once they have so
 * many characters it is opened anew, so that a server's memory does not grow with the site.
 */
const mostKept = 64_000_000

interface Opened {
  hash: string
  index: Promise<SearchIndex>
  seen: Seen
}

/** What reading an index's files has brought. */
interface Seen {
  characters: number
  failure?: unknown
}

/** The index of a database that `loadIndex` filled; it is opened once, and again when another was loaded. */
export function databaseIndex({ db }: Database, schema: string, most = mostKept): DatabaseIndex {
  let opened: Opened | undefined
  return {
    async current() {
      const used = await db.oneOrNone<{ hash: string }>(
        'SELECT hash FROM $1:name.indexes ORDER BY number DESC LIMIT 1',
        [schema],
      )
      if (!used) throw new NothingLoaded('No index was loaded.')
      if (opened?.hash !== used.hash || opened.seen.characters > most) {
        const seen = { characters: 0 }
        opened = { hash: used.hash, index: open(db, schema, used.hash, seen), seen }
      }
      const mine = opened
      try {
        return { hash: mine.hash, index: await mine.index, failure: () => mine.seen.failure }
      } catch (error) {
        if (opened === mine) opened = undefined
        throw error
      }
    },
  }
}

/** The same index as the static files are, with the terms from FlexSearch's own table. */
async function open(db: Database['db'], schema: string, hash: string, seen: Seen): Promise<SearchIndex> {
  const own = `${schema}_${hash}`
  const index = await openIndex(async (name) => {
    try {
      const content = await readFile(db, own, name)
      seen.characters += content.length
      return content
    } catch (error) {
      seen.failure = error
      throw error
    }
  })
  return {
    ...index,
    terms: await mountStorage(await termStorage(db, schema, hash)),
    beginningWith: (typed) => stemsBeginning(db, own, fold(typed), mostBeginnings),
  }
}

async function readFile(db: Database['db'], own: string, name: string): Promise<string> {
  const file = await db.oneOrNone<{ content: string }>('SELECT content FROM $1:name.files WHERE name = $2', [
    own,
    name,
  ])
  if (!file) throw new IndexError('damaged', `${name}: not in the database`)
  return file.content
}
