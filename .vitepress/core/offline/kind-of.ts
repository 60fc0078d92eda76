import type { WorkerSettings } from './worker-settings.ts'

/**
 * What the service worker takes an address for: a page, a file whose name changes with its content, another small
 * file that pages show, the search index's manifest or one of its parts. All else is left to the browser.
 */
export type Kind = 'page' | 'asset' | 'file' | 'manifest' | 'index'

const shown = /\.(?:avif|css|gif|jpe?g|png|svg|webp|woff2?)$/

/** The kind of a path (`/knowledge/en/join`); undefined where the worker has nothing to do with it. */
export function kindOf(
  path: string,
  { base, languages }: Pick<WorkerSettings, 'base' | 'languages'>,
): Kind | undefined {
  if (!path.startsWith(base)) return undefined
  const below = path.slice(base.length)
  if (below.startsWith('assets/')) return 'asset'
  if (below === 'search-index/manifest.json') return 'manifest'
  if (below.startsWith('search-index/')) return 'index'
  const [folder = '', ...rest] = below.split('/')
  const isPage = below === '' || (languages.includes(folder) && !hasEnding(rest.at(-1) ?? ''))
  if (isPage) return 'page'
  return shown.test(below) ? 'file' : undefined
}

/** The language of a path, the site's first where it names none. */
export function languageOfPath(
  path: string,
  { base, languages }: Pick<WorkerSettings, 'base' | 'languages'>,
): string {
  const [folder = ''] = path.slice(base.length).split('/')
  return languages.includes(folder) ? folder : (languages[0] ?? '')
}

function hasEnding(name: string): boolean {
  return name.includes('.') && !name.endsWith('.html')
}
