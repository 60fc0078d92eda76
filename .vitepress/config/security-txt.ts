import { today } from '../../scripts/dates/today.ts'
import { mailAddress } from '../core/communities/contact-ways.ts'
import { fullUrl } from '../core/pages/urls.ts'
import type { Site } from '../core/site/site.ts'
import type { DataFile } from './data-files.ts'
import type { Library } from './library.ts'

const file = '.well-known/security.txt'

/** `.well-known/security.txt` for a site whose settings name a contact. */
export function securityFiles(_library: Library, site: Site): DataFile[] {
  const content = securityText(site, today())
  return content === undefined ? [] : [{ path: file, type: 'text/plain; charset=utf-8', content }]
}

/**
 * Whom to tell of a hole in the site (RFC 9116); undefined where there is no contact. It holds until the month of
 * `day` (YYYY-MM-DD) comes again, which is less than a year as the RFC asks, so that the builds of a month are alike.
 */
export function securityText(site: Site, day: string): string | undefined {
  if (site.contact === undefined) return undefined
  const [year = '', month = ''] = day.split('-')
  const lines = [
    `Contact: ${mailAddress(site.contact)}`,
    `Expires: ${Number(year) + 1}-${month}-01T00:00:00Z`,
    `Preferred-Languages: ${site.languages.map(({ code }) => code).join(', ')}`,
    `Canonical: ${fullUrl(site.address, `/${file}`)}`,
  ]
  return `${lines.join('\n')}\n`
}
