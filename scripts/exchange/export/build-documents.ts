import type {
  ExchangeDocument,
  ExchangeFile,
  ExchangeUnit,
} from '../../../.vitepress/core/exchange/exchange-document.ts'
import type { Words } from '../../../.vitepress/core/i18n/create-i18n.ts'
import { byCodeUnit } from '../../../.vitepress/core/language/by-code-unit.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { openSegments } from '../../segments/open-segments.ts'
import type { KnowledgeBase } from '../../site/read-knowledge-base.ts'
import { type Chosen, isKey } from '../select/choose-names.ts'
import { mayHaveGaps } from '../select/may-have-gaps.ts'
import { unitMatches } from './unit-matches.ts'
import { unitNotes } from './unit-notes.ts'

export interface DocumentOptions {
  /** Only what is not translated or not up to date. */
  gaps: boolean
  /** What notes are written in. */
  t: Words
  language: string
}

/** What is chosen as documents, one for each direction, sorted; files without anything to give are left out. */
export async function buildDocuments(
  base: KnowledgeBase,
  root: string,
  site: Site,
  chosen: readonly Chosen[],
  { gaps, t, language }: DocumentOptions,
): Promise<ExchangeDocument[]> {
  const documents = new Map<string, ExchangeDocument>()
  const matchesOf = unitMatches(base, site)
  const isOpen = mayHaveGaps(base.report)
  for (const { name, language: into, keys } of chosen) {
    if (gaps && !isOpen(name, into)) continue
    const opened = await openSegments(base, root, site, { name, language: into })
    if (!opened) continue
    const { segments, ...file } = opened
    const { from, to } = file
    const wanted = segments.filter(
      ({ id, state }) =>
        (!gaps || state !== 'current') && (keys.length === 0 || keys.some((key) => isKey(id, key))),
    )
    if (wanted.length === 0) continue
    const units = wanted.map(
      (segment): ExchangeUnit => ({
        ...segment,
        notes: unitNotes(segment, { t, language, site, file }),
        matches: matchesOf(segment, name, from, to),
      }),
    )
    const direction = `${from} ${to}`
    const document = documents.get(direction) ?? { from, to, files: [] }
    document.files.push({ ...file, units } satisfies ExchangeFile)
    documents.set(direction, document)
  }
  return [...documents.values()].sort((a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to))
}
