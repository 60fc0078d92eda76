import type { Plugin } from 'vitepress'

/**
 * Leaves everything in the bundle that only renders the pages, which nobody downloads: to find out what of a large site
 * is never used takes Rollup a good part of the build.
 */
export function serverBundle(): Plugin {
  return {
    name: 'tingwall:server-bundle',
    apply: 'build',
    config: (_config, { isSsrBuild }) =>
      isSsrBuild ? { build: { rollupOptions: { treeshake: false } } } : undefined,
  }
}
