import type { ExchangeFault, ExchangeRead } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { gatherFiles, type NamedUnit } from '../gather-files.ts'
import { readContext } from './context.ts'
import { type PoEntry, type PoText, parsePo } from './parse-po.ts'
import { type PoHeader, readHeader } from './po-header.ts'

/**
 * Reads PO as any program writes it. What is fuzzy says so in its state; obsolete entries are left out. The
 * versions stand in a field of the header that a program may leave out: whoever takes the texts compares the source.
 */
export function readPo(text: string): ExchangeRead {
  const { entries, fault } = parsePo(text)
  const first = entries[0]
  const isHeader = first?.context === undefined && first?.id === ''
  const header = readHeader((isHeader && first.strings.get(0)?.text) || '')
  const languages = {
    ...(header.from !== undefined && { from: header.from }),
    ...(header.to !== undefined && { to: header.to }),
  }
  const stop = fault ?? unusable(text, header, entries, isHeader)
  if (stop) return { ...languages, files: [], faults: [stop], isWhole: false }
  const faults: ExchangeFault[] = []
  const units: NamedUnit[] = []
  for (const entry of isHeader ? entries.slice(1) : entries) {
    const read = unitsOf(entry, header)
    if ('kind' in read) faults.push(read)
    else units.push(...read)
  }
  const gathered = gatherFiles(units, header.versions)
  const all = [...faults, ...gathered.faults].sort((a, b) => a.line - b.line || a.column - b.column)
  return { ...languages, files: gathered.files, faults: all, isWhole: true }
}

/** What makes a file useless as a whole. */
function unusable(
  text: string,
  { charset, categories, pluralForms, to = '' }: PoHeader,
  entries: readonly PoEntry[],
  isHeader: boolean,
): ExchangeFault | undefined {
  const place = { line: entries[0]?.line ?? 1, column: entries[0]?.column ?? 1 }
  if (entries.length === 0) return { kind: 'po-empty', values: {}, ...place }
  // The text was read as UTF-8. Other encodings agree with it on ASCII only, and a template's CHARSET says nothing.
  const isOther = charset !== undefined && !/^(?:utf-?8|us-ascii|ascii|charset)$/i.test(charset)
  if (isOther && /[^\0-\x7F]/.test(text)) return { kind: 'po-charset', values: { charset }, ...place }
  const plural = entries.find((entry) => entry.plural !== undefined)
  if (!plural || categories) return undefined
  const where = isHeader ? place : { line: plural.line, column: plural.column }
  return { kind: 'po-plural-forms', values: { header: pluralForms ?? '', language: to }, ...where }
}

function unitsOf(entry: PoEntry, { categories = [], to = '' }: PoHeader): NamedUnit[] | ExchangeFault {
  const { context, line, column } = entry
  if (context === undefined) return { kind: 'po-no-context', values: {}, line, column }
  const named = readContext(context)
  const isPlural = named?.id.endsWith('_*') === true
  if (!named || isPlural !== (entry.plural !== undefined)) {
    return { kind: named ? 'po-plural' : 'po-context', values: { context }, line, column }
  }
  const { name, id } = named
  if (!isPlural) {
    const text = entry.strings.get(0)
    return text ? [{ name, unit: unitOf(id, entry.id, text, entry.isFuzzy) }] : []
  }
  const { strings } = entry
  if (strings.size !== categories.length || categories.some((_, index) => !strings.has(index))) {
    const values = { context, found: strings.size, wanted: categories.length, language: to }
    return { kind: 'po-forms', values, line, column }
  }
  return categories.flatMap((category, index) => {
    const text = strings.get(index)
    const source = category === 'one' ? entry.id : (entry.plural ?? '')
    const formId = `${id.slice(0, -2)}_${category}`
    return text ? [{ name, unit: unitOf(formId, source, text, entry.isFuzzy) }] : []
  })
}

function unitOf(
  id: string,
  source: string,
  { text, line, column }: PoText,
  isFuzzy: boolean,
): NamedUnit['unit'] {
  if (text === '') return { id, source, state: 'initial', line, column }
  return { id, source, target: text, state: isFuzzy ? 'fuzzy' : 'translated', line, column }
}
