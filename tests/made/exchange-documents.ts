import type {
  ExchangeDocument,
  ExchangeFile,
  ExchangeRead,
  ExchangeUnit,
} from '../../.vitepress/core/exchange/exchange-document.ts'
import { openSegments, segmentedNames } from '../../scripts/segments/open-segments.ts'
import { loadSite } from '../../scripts/site/load-site.ts'
import { readKnowledgeBase } from '../../scripts/site/read-knowledge-base.ts'

/** A unit of a page that nobody has translated, with what is given. */
export function unit(values: Partial<ExchangeUnit> & { id: string; source: string }): ExchangeUnit {
  return { kind: 'paragraph', state: 'missing', line: 1, notes: [], matches: [], ...values }
}

/** The forms of a plural with their source and, where there is one, their target. */
export function pluralOf(key: string, forms: Record<string, [string, string?]>): ExchangeUnit[] {
  return Object.entries(forms).map(([form, [source, target]]) =>
    unit({
      id: `${key}_${form}`,
      kind: 'string',
      plural: { key, form },
      source,
      ...(target !== undefined && { target, state: 'current' }),
    }),
  )
}

/** A document with one page, or with the files given by their names. */
export function documentOf(
  units: ExchangeUnit[] | Record<string, ExchangeUnit[]>,
  { from = 'en', to = 'sv' }: { from?: string; to?: string } = {},
): ExchangeDocument {
  const named = Array.isArray(units) ? { 'page about': units } : units
  const files = Object.entries(named).map(([name, own]): ExchangeFile => {
    const original = name.startsWith('page') ? `docs/${from}/about.md` : `locales/${from}/common.json`
    const file = original.replace(`/${from}/`, `/${to}/`)
    return { name, from, to, original, file, isThere: true, originalVersion: '', title: name, units: own }
  })
  return { from, to, files }
}

/** All our pages and strings from English into Swedish, and the pages that were written in Swedish into English. */
export async function ownDocuments(): Promise<ExchangeDocument[]> {
  const { root, site } = await loadSite(undefined)
  const base = readKnowledgeBase(root, site)
  const documents = new Map<string, ExchangeDocument>()
  for (const language of ['en', 'sv']) {
    for (const name of segmentedNames(base, site, language)) {
      const opened = await openSegments(base, root, site, { name, language })
      if (!opened) throw new Error(`${name} cannot be read`)
      const { segments, ...file } = opened
      const { from, to } = file
      const document = documents.get(to) ?? { from, to, files: [] }
      documents.set(to, document)
      const units = segments.map((segment) => ({ ...segment, notes: [], matches: [] }))
      document.files.push({ ...file, units })
    }
  }
  return [...documents.values()]
}

/** The texts of a document as `name#id`, source and target, sorted: what must come back. */
export function textsOf({ files }: Pick<ExchangeDocument, 'files'> | ExchangeRead): string[][] {
  return files
    .flatMap(({ name, units }) =>
      units.map(({ id, source, target = '' }) => [`${name}#${id}`, source, target]),
    )
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
}
