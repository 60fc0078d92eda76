import { type Fingerprint, isFirstRecord, type ReadBlock, readRecord } from './fingerprint.ts'

/** A text as it is now: its fingerprint, and its hash in a lock file of the first version. */
export interface NowRead {
  read: ReadBlock
  /** The first 8 hex digits of SHA-256; asked for only where the lock file is of the first version. */
  firstHash(): string
}

/**
 * What the lock file says of the blocks as confirmed. Of the first version's records those that are as they were
 * get the fingerprint of the block as it is now, which is the same; of the others nothing but a hash is known.
 */
export function confirmedBlocks(records: readonly string[], now: readonly NowRead[]): Fingerprint[] {
  if (!records.some(isFirstRecord)) return records.map(readRecord)
  const known = new Map(now.map((block) => [block.firstHash(), block.read]))
  return records.map((record) => (isFirstRecord(record) && known.get(record)) || readRecord(record))
}
