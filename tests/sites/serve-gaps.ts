import { basePath } from '../../.vitepress/core/site/site.ts'
import { readServerRules } from '../../scripts/hosting/server-files.ts'
import { serveFolder } from '../../scripts/serve/serve-folder.ts'
import { buildSite } from '../../scripts/site/build-site.ts'
import { outputFolder } from '../../scripts/site/folders.ts'
import { makeSite, withGaelicAndGaps } from './make-site.ts'

/** Builds the small site that has gaps and serves it on the port named, for the browser tests. */
const { root, site } = await makeSite('gaps-e2e', 'gaps', withGaelicAndGaps)
if (await buildSite(root, site)) {
  const folder = outputFolder(root)
  const { address } = await serveFolder({
    folder,
    base: basePath(site),
    languages: site.languages.map(({ code }) => code),
    port: Number(process.argv[2]),
    strictPort: true,
    rules: readServerRules(folder),
  })
  console.log(`The site with gaps is at ${address}`)
}
