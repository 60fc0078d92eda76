import path from 'node:path'
import { build } from 'esbuild'
import { projectRoot } from '../../../../scripts/site/folders.ts'
import { benchLanguages } from '../bench-pages.ts'
import { type CountingServer, countingServer } from './counting-server.ts'

/** The searches that run in a browser. */
export type Client = 'ours' | 'vitepress' | 'pagefind'

/** Where the files of each search are. */
export interface Stage {
  /** The folder of our index. */
  ours?: string
  /** The folder that Pagefind has built. */
  pagefind?: string
  /** The index of VitePress's local search, as JSON by language. */
  vitepress?: ReadonlyMap<string, string>
}

/** Serves a page a search and language, `/<client>-<language>.html`, whose `ask` fetches what it needs when called. */
export async function openStage({ ours, pagefind, vitepress }: Stage): Promise<CountingServer> {
  const clients: Client[] = [
    ...(ours === undefined ? [] : ['ours' as const]),
    ...(pagefind === undefined ? [] : ['pagefind' as const]),
    ...(vitepress === undefined ? [] : ['vitepress' as const]),
  ]
  const texts: Record<string, string> = {}
  for (const client of clients) {
    Object.assign(texts, await bundled(client))
    for (const language of benchLanguages) texts[`/${client}-${language}.html`] = pageOf(client, language)
  }
  for (const [language, json] of vitepress ?? []) {
    texts[`/vitepress/${language}.js`] = `export default ${JSON.stringify(json)}`
  }
  return countingServer({ ...(ours && { ours }), ...(pagefind && { pagefind }) }, texts)
}

function pageOf(client: Client, language: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${client}</title></head><body><script type="module">
${client === 'ours' ? `import '/ours.js'` : ''}
globalThis.ask = async (text) => (await import('/${client}.js')).ask(text, '${language}')
globalThis.ids = async (text, most) => (await import('/${client}.js')).ids(text, most)
</script></body></html>`
}

/**
 * A search's code by address, as small as a build makes it. Of ours the site's pages have the beginning, which fetches
 * the rest when something is asked; of the others nothing.
 */
async function bundled(client: Client): Promise<Record<string, string>> {
  const folder = path.join(projectRoot, 'tests/bench/search/clients')
  const { outputFiles } = await build({
    entryPoints: [path.join(folder, `${client}.ts`)],
    outdir: '/',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
    logLevel: 'error',
    alias: { vue: path.join(folder, 'vue-ref.ts') },
    // FlexSearch asks for it in Node only.
    external: ['worker_threads'],
  })
  return Object.fromEntries(outputFiles.map(({ path: file, text }) => [`/${path.basename(file)}`, text]))
}
