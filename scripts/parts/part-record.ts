import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { SettingsError } from '../arguments/usage-problem.ts'
import { writeWhole } from '../files/write-whole.ts'

/** What a part says of itself, beside its files. */
const partRecord = z.strictObject({
  format: z.literal(1),
  part: z.string(),
  /** Its pages, by their files below docs/. */
  pages: z.array(z.string()),
  /** What it was made from: digests of files and settings, versions, the day. */
  madeFrom: z.record(z.string(), z.string()),
})

export type PartRecord = z.infer<typeof partRecord>

/** A part as it lies in a folder. */
export interface BuiltPart extends PartRecord {
  /** The folder that was named, for messages. */
  folder: string
  /** The folder of its files. */
  site: string
}

const recordFile = 'part.json'

/** Where the files of a part in `folder` are. */
export function siteOf(folder: string): string {
  return path.join(folder, 'site')
}

/** Says what a part is, when all its files are there. */
export function writePartRecord(folder: string, record: PartRecord): void {
  writeWhole(path.join(folder, recordFile), `${JSON.stringify(record, null, 2)}\n`)
}

/**
 * The part in a folder.
 * @throws SettingsError where there is none, or one of another version of this program.
 */
export function readPart(folder: string): BuiltPart {
  const file = path.join(folder, recordFile)
  const named = path.relative('.', folder) || folder
  if (!existsSync(file) || !existsSync(siteOf(folder))) {
    throw new SettingsError(
      `${named} is no part of a site: it has no ${recordFile} and site/. Build one with “npm run build -- --part NAME”, and give the folder whole.`,
    )
  }
  const read = partRecord.safeParse(parsed(readFileSync(file, 'utf8')))
  if (!read.success) {
    throw new SettingsError(
      `${named}/${recordFile} cannot be read. Build this part again, with this version.`,
    )
  }
  return { ...read.data, folder: named, site: siteOf(folder) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
