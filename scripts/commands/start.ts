import { basePath } from '../../.vitepress/core/site/site.ts'
import site from '../../site.config.ts'
import { isSettled } from '../arguments/is-settled.ts'
import { readOptions } from '../arguments/read-options.ts'
import { readServerRules } from '../hosting/server-files.ts'
import { serveFolder } from '../serve/serve-folder.ts'
import { buildSite } from '../site/build-site.ts'
import { outputFolder, projectRoot } from '../site/folders.ts'

const help = `npm start [-- --port NUMBER --strict-port --no-build]
Checks, builds and serves the whole site on this machine.

  --port NUMBER   the first port to try (4173); a taken one gives way to the next
  --strict-port   fail where that port is taken
  --no-build      serve what was built last`

/** Checks, builds and serves the site until it is stopped. */
export default async function start(args: string[]): Promise<void> {
  const options = readOptions(
    'start',
    args,
    {
      port: { type: 'string', default: '4173' },
      'strict-port': { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
    help,
  )
  if (!options) return
  const port = Number(options.port)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    console.error(`--port takes a whole number from 1 to 65535, not "${options.port}".`)
    process.exitCode = 2
    return
  }
  if (!isSettled('start', site)) return
  if (!options['no-build'] && !(await buildSite(projectRoot, site))) return
  const folder = outputFolder(projectRoot)
  const { address } = await serveFolder({
    folder,
    base: basePath(site),
    languages: site.languages.map(({ code }) => code),
    port,
    strictPort: options['strict-port'],
    rules: readServerRules(folder),
  })
  console.log(`\n${site.name} is at ${address} (stop with Ctrl-C)`)
}
