import type { BuiltIndex } from '../../../.vitepress/core/search/build-index.ts'
import { IndexError } from '../../../.vitepress/core/search/manifest.ts'
import { openIndex } from '../../../.vitepress/core/search/open-index.ts'
import { buildSearchIndex } from '../../../scripts/search/build-search-index.ts'
import { connect, type Database } from '../../../scripts/search-server/database.ts'
import { fixturePairs, site } from '../../core/search/made-index.ts'
import { page } from '../../made/pages.ts'
import { type Cluster, startCluster } from './own-cluster.ts'

/** A PostgreSQL of the test's own, with databases that are closed before it goes. */
export interface MadeDatabase {
  cluster: Cluster
  /** Connects as who loads, to an empty database of a new name. */
  loading(): Promise<{ database: Database; name: string }>
  /** Connects as a server does. */
  reading(name: string, user?: string): Promise<Database>
  remove(): Promise<void>
}

export function makeDatabase(): MadeDatabase {
  const cluster = startCluster()
  const opened: Database[] = []
  const keep = (database: Database) => {
    opened.push(database)
    return database
  }
  return {
    cluster,
    async loading() {
      const name = `prov${opened.length}`
      const first = keep(await connect(cluster.address(), { kind: 'load' }))
      await first.db.none('CREATE DATABASE $1:name', [name])
      return { database: keep(await connect(cluster.address(name), { kind: 'load' })), name }
    },
    async reading(name, user) {
      const use = { kind: 'serve', patience: 2000, connections: 4 } as const
      return keep(await connect(cluster.address(name, user), use))
    },
    async remove() {
      await Promise.all(opened.map((database) => database.close()))
      cluster.remove()
    },
  }
}

/** The index of tests/fixtures/search. */
export function fixtureBuilt(): Promise<BuiltIndex> {
  return buildSearchIndex(fixturePairs(), site)
}

/** An index of one English page for each title. */
export function builtOf(...titles: string[]): Promise<BuiltIndex> {
  const pairs = titles.map((title, at) => {
    const original = page(`en/page-${at}`, { ref: `page-${at}`, title }, `A text about ${title}.`)
    return { ref: original.ref, original, translations: new Map() }
  })
  return buildSearchIndex(pairs, site)
}

/** The same index as a browser opens it. */
export function openFiles({ files }: BuiltIndex) {
  return openIndex(async (name) => {
    const content = files.get(name)
    if (content === undefined) throw new IndexError('damaged', `${name} is not there`)
    return content
  })
}
