import path from 'node:path'
import type { InlineConfig, Rollup } from 'vite'
import { listFiles } from '../../files/list-files.ts'
import { projectRoot } from '../../site/folders.ts'
import type { Built } from './kept-build.ts'
import { keptBuild } from './kept-build.ts'
import { type PageFile, typeOf } from './page-file.ts'

/** Where what is built once and used again is kept. */
const cache = path.join(projectRoot, 'node_modules/.cache/tingwall/workbench')

const pageFolder = '.vitepress/workbench'
const styleSheet = '.vitepress/theme/styles/index.css'

/** The workbench's page by address, built by Vite where its sources have changed. */
export async function workbenchPage(): Promise<Map<string, PageFile>> {
  const root = path.join(projectRoot, pageFolder)
  const files = await keptBuild(cache, 'page', () =>
    built({
      root,
      base: '/',
      build: { target: 'es2022', rollupOptions: { input: path.join(root, 'index.html') } },
    }),
  )
  return new Map(
    [...files].map(([name, content]) => [
      name === 'index.html' ? '/' : `/${name}`,
      { type: typeOf(name), content },
    ]),
  )
}

/** The site's own styles as one text with its fonts in it, for a page that may fetch nothing. */
export async function siteStyles(): Promise<string> {
  const input = path.join(projectRoot, styleSheet)
  const files = await keptBuild(cache, 'styles', () =>
    built({ root: projectRoot, build: { assetsInlineLimit: 10_000_000, rollupOptions: { input } } }),
  )
  return [...files].flatMap(([name, content]) => (name.endsWith('.css') ? content.toString() : [])).join('\n')
}

/** Builds for the browser without writing anything; each file that was read counts as what it is made of. */
async function built({ build: options, ...config }: InlineConfig): Promise<Built> {
  const { build } = await import('vite')
  const { default: vue } = await import('@vitejs/plugin-vue')
  const madeOf = [path.join(projectRoot, 'package.json'), path.join(projectRoot, 'package-lock.json')]
  const outcome = await build({
    ...config,
    configFile: false,
    publicDir: false,
    mode: 'production',
    logLevel: 'error',
    plugins: [
      vue(),
      {
        name: 'made-of',
        generateBundle() {
          madeOf.push(...[...this.getWatchFiles(), ...this.getModuleIds()].flatMap(fileOf))
        },
      },
    ],
    build: { ...options, write: false, reportCompressedSize: false },
  })
  const bundles = (Array.isArray(outcome) ? outcome : [outcome]).filter((each) => 'output' in each)
  const files = bundles.flatMap(({ output }) => output.map(fileIn))
  return { files: new Map(files), madeOf: [...madeOf, ...ownFiles()] }
}

/** All of the page's folder, since what is new there may be meant by a pattern. */
function ownFiles(): string[] {
  const folder = path.join(projectRoot, pageFolder)
  return [folder, ...listFiles(folder, '').map((file) => path.join(folder, file))]
}

function fileIn(output: Rollup.OutputChunk | Rollup.OutputAsset): [string, Buffer] {
  const { fileName } = output
  return [fileName, Buffer.from(output.type === 'chunk' ? output.code : output.source)]
}

/** The file of a module, whose id may have a query; what plugins make up has none. */
function fileOf(id: string): string[] {
  const [file = ''] = id.split('?')
  return path.isAbsolute(file) && !file.startsWith('/@') ? [file] : []
}
