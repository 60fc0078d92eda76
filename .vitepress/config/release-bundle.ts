import type { Plugin } from 'vitepress'

/**
 * Lets go of what a build holds in memory although it has been written: the code of each chunk, and by way of two
 * deprecated getters of each asset Rollup's whole graph of modules. VitePress 1.6.4 keeps the result of both bundles
 * while it renders the pages, but reads only the chunks' names, files and imports.
 */
export function releaseBundle(): Plugin {
  return {
    name: 'tingwall:release-bundle',
    apply: 'build',
    writeBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') {
          output.code = ''
          output.modules = {}
        } else {
          const { names, originalFileNames } = output
          Object.defineProperty(output, 'name', { value: names[0] })
          Object.defineProperty(output, 'originalFileName', { value: originalFileNames[0] ?? null })
        }
      }
    },
  }
}
