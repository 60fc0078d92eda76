import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ExchangeFormat } from '../../../.vitepress/core/exchange/exchange-document.ts'
import type { Segmented } from '../../../.vitepress/core/segments/segment.ts'
import { buildDocuments } from '../../../scripts/exchange/export/build-documents.ts'
import { documentFiles } from '../../../scripts/exchange/export/export-files.ts'
import { exchangeFormats } from '../../../scripts/exchange/formats.ts'
import { checkImport } from '../../../scripts/exchange/import/check-import.ts'
import type { ReadWell } from '../../../scripts/exchange/import/incoming.ts'
import { readExchange } from '../../../scripts/exchange/import/read-exchange.ts'
import { siteLanguage } from '../../../scripts/exchange/import/site-languages.ts'
import { chooseNames } from '../../../scripts/exchange/select/choose-names.ts'
import { planSegments } from '../../../scripts/segments/plan-segments.ts'
import type { LoadedSite } from '../../../scripts/site/load-site.ts'
import { type KnowledgeBase, readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import { words } from '../../../scripts/words/words.ts'

/** What became of a tree that went out in a format and came back as it was. Nothing was written. */
export interface RoundTrip {
  format: ExchangeFormat['name']
  texts: number
  /** Those that the import takes for what the translation says, or leaves empty. */
  sameTexts: number
  /** Translations that there are. */
  files: number
  /** Those that the import leaves, and that have the same bytes with every text that came back put into them anew. */
  sameFiles: number
  exportSeconds: number
  importSeconds: number
}

/** Exports all of a tree in each format and imports it without a change. */
export async function measureRoundTrips(tree: LoadedSite): Promise<RoundTrip[]> {
  const trips: RoundTrip[] = []
  for (const format of exchangeFormats) trips.push(await measureRoundTrip(tree, format))
  return trips
}

async function measureRoundTrip({ root, site }: LoadedSite, format: ExchangeFormat): Promise<RoundTrip> {
  const out = mkdtempSync(path.join(tmpdir(), 'tingwall-trip-'))
  try {
    const start = performance.now()
    const base = readKnowledgeBase(root, site)
    const wanted = { names: [], language: undefined, pages: false, strings: false, folder: undefined }
    const { chosen } = chooseNames(base, site, wanted)
    const options = { gaps: false, t: words('en'), language: 'en' }
    const written = documentFiles(await buildDocuments(base, root, site, chosen, options), format, site)
    const places = written.map(({ name }) => path.join(out, name))
    for (const [index, { content }] of written.entries()) writeFileSync(places[index] ?? out, content)
    const exported = performance.now()
    const read = places.map((place) => readExchange(place)).filter((file) => 'read' in file)
    const checked = await checkImport(read, root, site, {
      ...{ language: undefined, overwrite: false, fuzzy: false },
    })
    const imported = performance.now()
    const changed = new Set([...checked.conflicts, ...checked.prepared.map(({ save }) => save.file)])
    const translations = checked.opened.filter(({ isThere }) => isThere)
    return {
      format: format.name,
      texts: written.reduce((sum, { count }) => sum + count, 0),
      sameTexts: checked.verdicts.filter(({ kind }) => kind === 'unchanged' || kind === 'empty').length,
      files: translations.length,
      sameFiles: translations.filter(
        (opened) => !changed.has(opened.file) && isSameAnew(opened, read, base, { root, site }),
      ).length,
      exportSeconds: (exported - start) / 1000,
      importSeconds: (imported - exported) / 1000,
    }
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** True where a translation has the same bytes with the texts of the files written into it. */
function isSameAnew(
  { name, to: language, originalVersion, version }: Segmented,
  files: readonly ReadWell[],
  base: KnowledgeBase,
  { root, site }: LoadedSite,
): boolean {
  const units = files
    .filter(({ read }) => read.to !== undefined && siteLanguage(read.to, site) === language)
    .flatMap(({ read }) => read.files.filter((file) => file.name === name))
    .flatMap((file) => file.units)
  const texts = new Map(units.flatMap(({ id, target }) => (target ? [[id, target] as const] : [])))
  const plan = planSegments(base, root, site, { name, language, originalVersion, version }, texts)
  return (
    units.length > 0 &&
    plan.kind === 'plan' &&
    plan.refused.length === 0 &&
    plan.save.before === plan.save.after
  )
}
