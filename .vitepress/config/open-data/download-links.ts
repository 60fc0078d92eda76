import type { DownloadLink } from '../../core/open-data/download-view.ts'
import { languageOf, type Site } from '../../core/site/site.ts'
import { dataFiles } from '../data-files.ts'
import type { Library } from '../library.ts'
import { languageNames } from './catalogue-files.ts'
import type { OpenFile, OpenFormat } from './open-datasets.ts'

/** How formats are called where their use has been told. */
const shortNames: Record<OpenFormat, string> = {
  csv: 'CSV',
  json: 'JSON',
  tbx: 'TBX-Basic',
  schema: 'JSON Schema',
  csvMetadata: 'CSVW',
}

/** Makes links to files of data in words of a language, with the size of each; none to a file that is not there. */
export function linksIn(language: string, library: Library, site: Site) {
  const t = library.words(language)
  const files = dataFiles(library, site)

  /** A link to the file with this path, below the site's base. `only` is the one language of its words. */
  function toPath(path: string, text: string, only?: string): DownloadLink[] {
    const file = files.get(path)
    if (!file) return []
    const kilobytes = Math.max(1, Math.round(Buffer.byteLength(file.content) / 1000))
    return [{ text, size: t('data:link.size', { kilobytes }), url: `/${path}`, language: only }]
  }

  function toFile(file: OpenFile, length: 'long' | 'short'): DownloadLink[] {
    const format = length === 'long' ? t(`data:formats.${file.format}`) : shortNames[file.format]
    const languages = languageNames(file.languages, languageOf(site, language).locale)
    const words = t(length === 'long' ? 'data:link.inLanguage' : 'data:link.short', { format, languages })
    const [only, ...others] = file.languages
    return toPath(file.path, only === undefined ? format : words, others.length === 0 ? only : undefined)
  }

  return {
    toPath,
    /** Links to files, those in the reader's language before those in others. */
    toFiles(all: readonly OpenFile[], length: 'long' | 'short'): DownloadLink[] {
      const isOwn = ({ languages }: OpenFile) => languages.length === 0 || languages.includes(language)
      return [...all.filter(isOwn), ...all.filter((file) => !isOwn(file))].flatMap((file) =>
        toFile(file, length),
      )
    },
  }
}
