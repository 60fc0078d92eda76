import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The map of pages to the hashes of their scripts, which VitePress 1.6.4 writes as `hashmap.json` and, with the settings,
 * as a script that is named by the hash of its content: `assets/chunks/metadata.<8 hex digits>.js`.
 */
export const mapFile = 'hashmap.json'

const scriptName = /^assets\/chunks\/metadata\.([0-9a-f]{8})\.js$/
const inScript = /^window\.__VP_HASH_MAP__=JSON\.parse\(("[^"\\]*(?:\\.[^"\\]*)*")\);/

/** The script with the map among a site's files, which are paths below it. */
export function mapScript(files: readonly string[]): string | undefined {
  return files.find((file) => scriptName.test(file))
}

/** One map of those of all parts, sorted as VitePress does. */
export function mergedMap(sites: readonly string[]): Record<string, string> {
  const entries = sites.flatMap((site) => {
    const map: unknown = JSON.parse(readFileSync(path.join(site, mapFile), 'utf8'))
    return typeof map === 'object' && map !== null ? Object.entries(map).map(([k, v]) => [k, String(v)]) : []
  })
  return Object.fromEntries(entries.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))
}

/**
 * A part's script with another map in it, and its name.
 * @throws Error where the script does not begin as that of VitePress 1.6.4 does.
 */
export function withMap(
  script: string,
  map: Readonly<Record<string, string>>,
): { file: string; content: string } {
  if (!inScript.test(script))
    throw new Error('VitePress writes the map of pages in another way than 1.6.4 did')
  const content = script.replace(
    inScript,
    () => `window.__VP_HASH_MAP__=JSON.parse(${JSON.stringify(JSON.stringify(map))});`,
  )
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return { file: `assets/chunks/metadata.${hash}.js`, content }
}
