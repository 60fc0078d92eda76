import { createHash } from 'node:crypto'
import { bundleScript } from '../bundle-script.ts'

/** A file of the site's assets; its name holds the hash of its content, so that it may be kept for ever. */
export interface Asset {
  /** Below the site's base: `assets/page.1a2b3c4d.js`. */
  path: string
  content: string
}

/** The asset of a content. */
export function assetOf(name: string, ending: 'js' | 'css', content: string): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return { path: `assets/${name}.${hash}.${ending}`, content }
}

/** Builds the script of pages that are read (theme/page-script/) into one file. */
export async function pageScript(): Promise<Asset> {
  const { content } = await bundleScript('page-script/main.ts', { format: 'esm' })
  return assetOf('page', 'js', content)
}
