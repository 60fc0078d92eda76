import type { Plugin } from 'vitepress'

const name = 'shared-scripts'
const id = '\0tingwall:shared-scripts'

/** What the script of a page made from Markdown may ask of Vue; the rest of Vue is left out where nobody uses it. */
const ofPages = [
  'Fragment',
  'createBlock',
  'createCommentVNode',
  'createElementBlock',
  'createElementVNode',
  'createStaticVNode',
  'createTextVNode',
  'createVNode',
  'normalizeClass',
  'normalizeStyle',
  'openBlock',
  'renderList',
  'resolveComponent',
  'toDisplayString',
  'withCtx',
]

const code = `export { ${ofPages.join(', ')} } from 'vue'
export { default as exportHelper } from '\\0plugin-vue:export-helper'
`

/**
 * Makes the scripts that all pages share the same files whichever pages are built, so that parts of a site that were
 * built on several machines are one site: they must not hang on what the pages at hand happen to ask of Vue, nor on which
 * page asks first. Rollup 4 would name what a chunk gives in the order in which it is asked for, so it keeps its name.
 */
export function sharedScripts(): Plugin {
  return {
    name: 'tingwall:shared-scripts',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    options(options) {
      const { input } = options
      if (!input || typeof input === 'string' || Array.isArray(input)) return options
      const { app, ...pages } = input
      return { ...options, input: { ...(app && { app }), [name]: id, ...pages } }
    },
    outputOptions: (options) => ({ ...options, minifyInternalExports: false }),
    resolveId: (asked) => (asked === id ? id : undefined),
    load: (asked) => (asked === id ? code : undefined),
    generateBundle(_options, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type === 'chunk' && output.facadeModuleId === id) delete bundle[file]
      }
    },
  }
}
