import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSite } from '../../scripts/site/build-site.ts'

/** Builds the site in the folder named: node --import tsx build-one.ts FOLDER. */
const [, , root = ''] = process.argv
const { default: site } = await import(pathToFileURL(path.join(root, 'site.config.ts')).href)
await buildSite(root, site)
