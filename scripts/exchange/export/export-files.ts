import type { ExchangeDocument, ExchangeFormat } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { countWords } from '../../../.vitepress/core/markdown/words.ts'
import { buildMemory } from '../../../.vitepress/core/memory/build-memory.ts'
import { slugOf } from '../../../.vitepress/core/pages/slug.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { glossaryTbx } from '../../glossary/glossary-tbx.ts'
import type { KnowledgeBase } from '../../site/read-knowledge-base.ts'
import { directionsOf } from '../../translate/memory/memory-directions.ts'
import { writeTmx } from '../../translate/memory/write-tmx.ts'
import { glossaryOrigin } from './glossary-origin.ts'

/** A file for a translator's program, not yet written. */
export interface ExportedFile {
  /** `tingwall-en-sv.xlf`. */
  name: string
  content: string
  /** How many texts it has: units, pairs of the memory, terms. */
  count: number
  /** Words of the originals that are to be translated; none of a memory or a glossary. */
  words?: number
}

/** One file for each direction, named by the knowledge base and its languages. */
export function documentFiles(
  documents: readonly ExchangeDocument[],
  format: ExchangeFormat,
  site: Site,
): ExportedFile[] {
  return documents.map((document) => {
    const units = document.files.flatMap((file) => file.units)
    return {
      name: `${baseName(site)}-${document.from}-${document.to}.${format.ending}`,
      content: format.write(document),
      count: units.length,
      words: units.reduce((sum, { source }) => sum + countWords(source), 0),
    }
  })
}

/** The translation memory as TMX; only what concerns `language` where it is given. */
export function memoryFiles(base: KnowledgeBase, site: Site, language: string | undefined): ExportedFile[] {
  const units = directionsOf(buildMemory(base, site.stringsLanguage), language).flatMap(
    (direction) => direction.units,
  )
  if (units.length === 0) return []
  return [{ name: `${baseName(site)}.tmx`, content: writeTmx(units), count: units.length }]
}

/** The glossary as TBX. */
export function glossaryFiles(base: KnowledgeBase, site: Site): ExportedFile[] {
  const { glossary } = base
  if (glossary.length === 0) return []
  const content = glossaryTbx(glossary, glossaryOrigin(base, site))
  return [{ name: `${baseName(site)}.tbx`, content, count: glossary.length }]
}

function baseName(site: Site): string {
  return slugOf(site.name) || 'translation'
}
