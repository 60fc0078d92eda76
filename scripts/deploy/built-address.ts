import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The address that a built site takes for its own, from its robots.txt; none where that does not say it. */
export function builtAddress(site: string): URL | undefined {
  const file = path.join(site, 'robots.txt')
  const [, sitemap = ''] = /^Sitemap: (\S+)$/m.exec(existsSync(file) ? readFileSync(file, 'utf8') : '') ?? []
  return URL.canParse(sitemap) ? new URL('.', sitemap) : undefined
}
