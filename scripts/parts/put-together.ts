import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { SettingsError } from '../arguments/usage-problem.ts'
import { everyFile } from '../files/every-file.ts'
import { writeWhole } from '../files/write-whole.ts'
import { mapFile, mapScript, mergedMap, withMap } from './page-map.ts'
import type { BuiltPart } from './part-record.ts'

/**
 * Writes the files of all parts into one folder, with one map of all pages.
 * @throws SettingsError where two parts have different files of one name, or scripts that do not go together.
 */
export function putTogether(parts: readonly BuiltPart[], outDir: string): void {
  const opened = parts.map((part) => ({ ...part, files: everyFile(part.site) }))
  for (const { folder, pages, files } of opened) checkPages(folder, pages, new Set(files))
  checkScripts(opened)
  const map = mergedMap(opened.map(({ site }) => site))
  rmSync(outDir, { recursive: true, force: true })
  const written = new Map<string, string>()
  for (const { folder, site, files } of opened) {
    const own = mapScript(files)
    if (own === undefined) throw new SettingsError(`${folder} has no map of its pages. Build it again.`)
    const script = withMap(readFileSync(path.join(site, own), 'utf8'), map)
    const contentOf = (file: string) => {
      const bytes = readFileSync(path.join(site, file))
      if (!file.endsWith('.html')) return bytes
      return Buffer.from(bytes.toString('utf8').replaceAll(path.basename(own), path.basename(script.file)))
    }
    for (const file of files) {
      if (file === own || file === mapFile) continue
      const target = path.join(outDir, file)
      const before = written.get(file)
      if (before !== undefined) {
        if (contentOf(file).equals(readFileSync(target))) continue
        throw new SettingsError(
          `${before} and ${folder} have a different ${file}, though they were made from the same. Build both again.`,
        )
      }
      written.set(file, folder)
      mkdirSync(path.dirname(target), { recursive: true })
      if (file.endsWith('.html')) writeFileSync(target, contentOf(file))
      else copyFileSync(path.join(site, file), target)
    }
    writeWhole(path.join(outDir, script.file), script.content)
  }
  writeFileSync(path.join(outDir, mapFile), `${JSON.stringify(map)}\n`)
}

function checkPages(folder: string, pages: readonly string[], files: ReadonlySet<string>): void {
  const lost = pages.find((page) => !files.has(page.replace(/\.md$/, '.html')))
  if (lost === undefined) return
  throw new SettingsError(`${folder} lacks the HTML of ${lost}. Give the folder whole, as it was built.`)
}

/** A page works with the scripts that it was built with only, and they are to be the same on every page. */
function checkScripts(parts: readonly { folder: string; files: readonly string[] }[]): void {
  const [first, ...others] = parts.map(({ folder, files }) => ({
    folder,
    app: files.find((file) => /^assets\/app\.[^/]+\.js$/.test(file)),
  }))
  const other = others.find(({ app }) => app !== first?.app)
  if (!first || !other) return
  throw new SettingsError(
    `${first.folder} and ${other.folder} have different scripts, so a page of one could not lead on to one of the other. A page needs something of Vue that the list in .vitepress/config/shared-scripts.ts lacks: add it there, and build all parts again.`,
  )
}
