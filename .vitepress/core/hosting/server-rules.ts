import { basePath, type Site } from '../site/site.ts'
import { headerPolicy } from './content-policy.ts'
import { checkRedirect, type Redirect } from './redirects.ts'

/** A header of an answer: its name and its value. */
export type Header = readonly [name: string, value: string]

/** What a server adds to the files of one folder. */
export interface FolderRule {
  /** Below the site's base, with a slash at its end: `assets/`. */
  folder: string
  headers: readonly Header[]
}

/**
 * How a server has to send the site: the one table that all files for servers are made from, and that our own
 * server goes by. What else they share is in `mediaTypes`.
 */
export interface ServerRules {
  /** The path that the site is published under, with slashes at both ends. */
  base: string
  /** The codes of the languages; each has its own 404 in its folder. */
  languages: readonly string[]
  /** Sent with every answer, a 404 too. */
  headers: readonly Header[]
  /** How long a file may be kept that no folder's rule names: looked up anew each time, by its ETag. */
  caching: string
  folders: readonly FolderRule[]
  redirects: readonly Redirect[]
}

/** Files that are read by servers and shown to nobody. */
export const serverFiles = ['_headers', '_redirects'] as const

/** What a browser may do in a page that shows texts; each is named by the list that browsers share. */
const refusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

/** What the build knows of a site that its settings do not say. */
export interface BuiltFacts {
  /** The inline scripts of all its pages, as `sha256-…`. */
  scriptHashes: readonly string[]
  /** Old addresses and new ones, both below the site's base: `/sv/guider/gammal`. */
  redirects?: readonly Redirect[]
}

/**
 * The rules for a site.
 * @throws Error where a redirect is no pair of addresses within the site.
 */
export function serverRules(site: Site, { scriptHashes, redirects = [] }: BuiltFacts): ServerRules {
  for (const redirect of redirects) checkRedirect(redirect)
  return {
    base: basePath(site),
    languages: site.languages.map(({ code }) => code),
    headers: [
      ['Content-Security-Policy', headerPolicy({ scriptHashes, searchEndpoint: site.search?.endpoint })],
      ['X-Content-Type-Options', 'nosniff'],
      // Others learn which site a reader came from, never which page or what was searched for.
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ['Permissions-Policy', refusedFeatures.map((feature) => `${feature}=()`).join(', ')],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
    ],
    caching: 'no-cache',
    folders: [
      {
        // Vite names each of these by a hash of what is in it.
        folder: 'assets/',
        headers: [
          ['Cache-Control', 'public, max-age=31536000, immutable'],
          ['Cross-Origin-Resource-Policy', 'same-origin'],
        ],
      },
      {
        // Open data is for programs on other sites too; it is the same for everybody, so nothing leaks.
        folder: 'data/',
        headers: [
          ['Access-Control-Allow-Origin', '*'],
          ['Cross-Origin-Resource-Policy', 'cross-origin'],
        ],
      },
    ],
    redirects,
  }
}

/** The headers of the answer for a file below the base: `assets/app.js`. */
export function headersOf({ headers, caching, folders }: ServerRules, file: string): Header[] {
  const own = folders.filter(({ folder }) => file.startsWith(folder)).flatMap((rule) => rule.headers)
  const isCached = own.some(([name]) => name === 'Cache-Control')
  return [...headers, ...(isCached ? [] : [['Cache-Control', caching] as const]), ...own]
}
