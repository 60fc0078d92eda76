import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vitepress'
import { colourRules } from '../core/site/colours.ts'
import type { Site } from '../core/site/site.ts'

const styles = fileURLToPath(new URL('../theme/styles/index.css', import.meta.url)).replaceAll('\\', '/')

/** Gives the theme the site's own colours, at the end of its style sheet: no page has a style of its own for it. */
export function coloursPlugin({ colours }: Site): Plugin {
  return {
    name: 'tingwall:colours',
    enforce: 'pre',
    transform(code, id) {
      if (!colours || id.split('?')[0] !== styles) return undefined
      return `${code}\n${colourRules(colours)}\n`
    },
  }
}
