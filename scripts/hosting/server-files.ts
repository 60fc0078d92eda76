import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { apacheFile } from '../../.vitepress/core/hosting/apache-file.ts'
import { headersFile } from '../../.vitepress/core/hosting/headers-file.ts'
import { nginxFile } from '../../.vitepress/core/hosting/nginx-file.ts'
import type { Redirect } from '../../.vitepress/core/hosting/redirects.ts'
import { type ServerRules, serverRules } from '../../.vitepress/core/hosting/server-rules.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { writeWhole } from '../files/write-whole.ts'
import { addPolicies } from './page-policies.ts'

/** The file for our own server, beside the site's folder as nginx's is: neither is for visitors. */
const rulesFile = '../server/rules.json'

/**
 * The last step of a build, when all pages are written: puts the Content-Security-Policy into them and writes how
 * servers have to send the site. `_headers` and `.htaccess` go into the site's folder, where hosts and Apache look
 * for them; nginx's file goes to `server/` beside it.
 */
export function writeServerFiles(folder: string, site: Site, redirects: readonly Redirect[] = []): void {
  const rules = serverRules(site, { scriptHashes: addPolicies(folder, site), redirects })
  writeWhole(path.join(folder, '_headers'), headersFile(rules))
  writeWhole(path.join(folder, '.htaccess'), apacheFile(rules))
  writeWhole(path.join(folder, '../server/nginx.conf'), nginxFile(rules))
  writeWhole(path.join(folder, rulesFile), `${JSON.stringify(rules, null, 2)}\n`)
}

/** The rules that a build wrote beside the site's folder; nothing where it was built before there were any. */
export function readServerRules(folder: string): ServerRules | undefined {
  const file = path.join(folder, rulesFile)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
