import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { WorkerSettings } from '../../core/offline/worker-settings.ts'

const folder = new URL('../../theme/offline/worker/', import.meta.url)

/**
 * The service worker as one file with all that it needs, Workbox too, which would fetch itself from another host
 * where it is not bundled. `remove` is the one that takes everything away.
 */
export async function bundleWorker(name: 'worker' | 'remove', settings: WorkerSettings): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, folder))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    // What has service workers with modules' features that we use has all of these.
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
    define: { tingwallOffline: JSON.stringify(settings), 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles.map(({ text }) => text).join('')
}
