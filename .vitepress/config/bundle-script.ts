import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'

/** A script that was bundled, and the files that it holds something of, absolute. */
export interface BundledScript {
  content: string
  modules: readonly string[]
}

/** Bundles a script of the theme, with all that it needs, into one; `entry` is its file below theme/. */
export async function bundleScript(entry: string, options: BuildOptions): Promise<BundledScript> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../theme/${entry}`, import.meta.url))],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    ...options,
    write: false,
    metafile: true,
  })
  const held = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
  )
  return {
    content: outputFiles.map(({ text }) => text).join(''),
    modules: held.map((file) => path.join(root, file)),
  }
}
