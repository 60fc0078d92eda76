import { startPage } from '../../scripts/translate/start/start-page.ts'
import type { Pair } from '../core/pages/page.ts'
import type { PageContext } from '../core/pages/page-context.ts'
import type { Site } from '../core/site/site.ts'
import type { Library } from './library.ts'

/**
 * The file of a translation that is missing and how it may begin, as `npm run translate -- start` would make it: whole,
 * with its headings only, and with its front matter only. None where no such file could be made.
 */
export function begunTranslation(
  library: Library,
  site: Site,
  { ref }: Pair,
  language: string,
): PageContext['begin'] {
  const wanted = { ref, language, slug: undefined, title: undefined, withOriginal: false }
  const begun = startPage(library, library.root, site, wanted)
  if (begun.kind !== 'page') return undefined
  const { file, text } = begun
  const end = text.indexOf('\n---\n') + '\n---\n'.length
  const headings = text.slice(end).match(/^#+ .*$/gm) ?? []
  const frontMatter = text.slice(0, end)
  return { file, texts: [text, `${[frontMatter, ...headings].join('\n')}\n`, frontMatter] }
}
