import type { Plugin } from 'vitepress'

/**
 * What VitePress 1.6.4 writes into a page's script block: all that is known of the page, as JSON in a string. It is one
 * line of a file, but may have U+2028 in it, which ends a line for `.`.
 */
const pageData = /^(export const __pageData = JSON\.parse\(")([^\n]*)("\))/m

/**
 * Keeps what is known of a page within its string. VitePress writes it into a Vue file as it is, so that a title
 * with `</script>` would end the script block and what follows would become code.
 */
export function pageDataScriptPlugin(): Plugin {
  return {
    name: 'tingwall:page-data-script',
    configResolved({ plugins }) {
      const vitepress = plugins.find(({ name }) => name === 'vitepress')
      const { transform } = vitepress ?? {}
      if (!vitepress || typeof transform !== 'function') {
        throw new Error('VitePress has no plugin "vitepress" with a transform any more')
      }
      vitepress.transform = async function (code, id, options) {
        const result = await transform.call(this, code, id, options)
        return typeof result === 'string' && id.endsWith('.md') ? withClosedData(result) : result
      }
    },
  }
}

/** The same Vue file, whose data closes nothing; in a string of JavaScript `<\/` is `</`. */
export function withClosedData(source: string): string {
  return source.replace(pageData, (_, start: string, data: string, end: string) =>
    [start, data.replaceAll('</', '<\\/'), end].join(''),
  )
}
