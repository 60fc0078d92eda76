import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { writeWhole } from '../../files/write-whole.ts'

/** What a build gave: its files by name, and the files that it was made of. */
export interface Built {
  files: Map<string, Buffer>
  madeOf: string[]
}

const kept = z.object({
  node: z.string(),
  /** Of each file that it was made of, what tells that it has changed. */
  stamps: z.record(z.string(), z.string()),
  files: z.record(z.string(), z.string()),
})

/**
 * What `make` gives, kept in one file of `folder` and made again when one of the files that it was made of has
 * changed. A folder that cannot be written to only costs the time of making it.
 */
export async function keptBuild(
  folder: string,
  name: string,
  make: () => Promise<Built>,
): Promise<ReadonlyMap<string, Buffer>> {
  const file = path.join(folder, `${name}.json`)
  const before = readKept(file)
  if (before) return before
  const { files, madeOf } = await make()
  const stamps = Object.fromEntries([...new Set(madeOf)].sort().map((source) => [source, stampOf(source)]))
  const encoded = [...files].map(([address, content]) => [address, content.toString('base64')])
  try {
    writeWhole(file, JSON.stringify({ node: process.version, stamps, files: Object.fromEntries(encoded) }))
  } catch {
    // Made again the next time.
  }
  return files
}

function readKept(file: string): Map<string, Buffer> | undefined {
  try {
    const { node, stamps, files } = kept.parse(JSON.parse(readFileSync(file, 'utf8')))
    if (node !== process.version) return undefined
    if (Object.entries(stamps).some(([source, stamp]) => stampOf(source) !== stamp)) return undefined
    return new Map(Object.entries(files).map(([address, text]) => [address, Buffer.from(text, 'base64')]))
  } catch {
    return undefined
  }
}

function stampOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false })
  return found ? `${found.mtimeMs} ${found.size}` : 'gone'
}
