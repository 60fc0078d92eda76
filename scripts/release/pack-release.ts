import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { create } from 'tar'
import { everyFile } from '../files/every-file.ts'
import { writeWhole } from '../files/write-whole.ts'
import type { Release } from './check-release.ts'

/**
 * Writes into `folder` the site that was built as an archive, whose files are below `<name>-<version>/`, the bill of
 * materials, the checksums of both as `sha256sum --check` reads them, and the notes. The same site gives the same bytes.
 * Gives the names of the files.
 */
export async function packRelease(
  site: string,
  folder: string,
  name: string,
  { version, date, notes }: Release,
  bill: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const archive = `${name}-${version}.tar.gz`
  const file = path.join(folder, archive)
  const portable = { portable: true, gzip: true, mtime: new Date(`${date}T00:00:00Z`) }
  await create({ ...portable, cwd: site, file, prefix: `${name}-${version}` }, everyFile(site))
  const materials = `${name}-${version}.cdx.json`
  writeWhole(path.join(folder, materials), bill)
  const sums = [archive, materials].map((own) => `${sha256(path.join(folder, own))}  ${own}\n`)
  writeWhole(path.join(folder, 'SHA256SUMS'), sums.join(''))
  writeWhole(path.join(folder, 'notes.md'), `${notes}\n`)
  return [archive, materials, 'SHA256SUMS', 'notes.md']
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}
