declare module 'flexsearch/db/postgres' {
  import type { StorageInterface } from 'flexsearch'

  /** What FlexSearch 0.8.212 hands to the adapter's `commit`: an index with its filled map. */
  export interface FilledIndex {
    map: Map<string, (number[] | undefined)[]>
  }

  export interface PostgresStorage extends StorageInterface {
    get(key: string, context: string, ...rest: unknown[]): Promise<(number[] | undefined)[]>
    commit(index: FilledIndex): Promise<void>
  }

  const PostgresDB: new (name: string, config: { schema: string; type: 'integer' }) => PostgresStorage
  export default PostgresDB
}
