import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { create } from 'tar'
import { everyFile } from '../files/every-file.ts'
import { writeWhole } from '../files/write-whole.ts'
import type { Release } from './check-release.ts'

/**
 * Writes into `folder` the site that was built as an archive, whose files are below `<name>-<version>/`, its checksum
 * as `sha256sum --check` reads it, and the notes. The same site gives the same bytes. Gives the names of the files.
 */
export async function packRelease(
  site: string,
  folder: string,
  name: string,
  { version, date, notes }: Release,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const archive = `${name}-${version}.tar.gz`
  const file = path.join(folder, archive)
  const portable = { portable: true, gzip: true, mtime: new Date(`${date}T00:00:00Z`) }
  await create({ ...portable, cwd: site, file, prefix: `${name}-${version}` }, everyFile(site))
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex')
  writeWhole(path.join(folder, 'SHA256SUMS'), `${sum}  ${archive}\n`)
  writeWhole(path.join(folder, 'notes.md'), `${notes}\n`)
  return [archive, 'SHA256SUMS', 'notes.md']
}
