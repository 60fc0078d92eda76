import { type Finding, finding } from '../findings/finding.ts'
import { type Lock, lockKey } from '../freshness/lock.ts'
import type { Site } from '../site/site.ts'
import { checkOriginal } from '../strings/check-original.ts'
import { checkTranslation, type Freshness, type OriginalFile } from '../strings/check-translation.ts'
import { pluralCategories } from '../strings/plural-forms.ts'
import type { StringFile } from '../strings/string-file.ts'
import type { StringStatus } from '../strings/string-state.ts'
import { unitsOf } from '../strings/units.ts'
import { freshnessFindings } from './string-freshness.ts'

/** The strings of all languages as they were read. */
export interface StringsInput {
  files: readonly StringFile[]
  /** Files that are there and could not be read, by path; their strings are not whole, and said once. */
  unreadable: ReadonlySet<string>
}

export interface StringCoverage {
  /** Every string in every language. */
  statuses: StringStatus[]
  findings: Finding[]
}

/** How every string stands in every language. `hashes` has that of each original by `namespace:key`. */
export function stringCoverage(
  { files, unreadable }: StringsInput,
  site: Site,
  lock: Lock,
  hashes: ReadonlyMap<string, string>,
): StringCoverage {
  const statuses: StringStatus[] = []
  const findings: Finding[] = []
  const keep = (checked: { statuses: StringStatus[]; findings: Finding[] }) => {
    // Not push(...), whose arguments a very large file would be too many for.
    for (const status of checked.statuses) statuses.push(status)
    for (const found of checked.findings) findings.push(found)
  }
  const originals = files
    .filter(({ language }) => language === site.stringsLanguage)
    .map((file): OriginalFile => ({ file, units: unitsOf(file) }))
  for (const original of originals) keep(checkOriginal(original.file, original.units))
  if (statuses.length === 0 && unreadable.size === 0) {
    const file = `locales/${site.stringsLanguage}`
    findings.push(finding('nothing-to-compare', { file, line: 1, column: 1 }, { what: file }))
  }
  for (const { code: language } of site.languages) {
    if (!pluralCategories(language, 'cardinal')) {
      const file = `locales/${language}`
      findings.push(finding('plural-rules-unknown', { file, line: 1, column: 1 }, { language }))
    }
    if (language === site.stringsLanguage) continue
    const own = files.filter((file) => file.language === language)
    const freshness = freshnessIn(language, lock, hashes)
    for (const original of originals) {
      const { namespace } = original.file
      const file = own.find((candidate) => candidate.namespace === namespace)
      keep(file ? checkTranslation(original, file, freshness) : missingFile(original, language, unreadable))
    }
    findings.push(...extraFiles(own, originals, site, unreadable))
  }
  return { statuses, findings: [...findings, ...freshnessFindings(statuses, site.stringsLanguage)] }
}

function freshnessIn(language: string, lock: Lock, hashes: ReadonlyMap<string, string>): Freshness {
  return (key) => {
    const confirmed = lock.strings.get(lockKey(key, language))
    if (confirmed === undefined) return 'unconfirmed'
    return confirmed === hashes.get(key) ? 'current' : 'outdated'
  }
}

/** A namespace without a file is all its keys; the finding says so once. */
function missingFile(original: OriginalFile, language: string, unreadable: ReadonlySet<string>) {
  const { namespace } = original.file
  const file = `locales/${language}/${namespace}.json`
  const empty: StringFile = { language, namespace, file, entries: new Map() }
  const { statuses } = checkTranslation(original, empty, () => 'unconfirmed')
  const values = { language, namespace, count: statuses.length, original: original.file.file }
  const found = finding('strings-file-missing', { file, line: 1, column: 1 }, values)
  return { statuses, findings: unreadable.has(file) || statuses.length === 0 ? [] : [found] }
}

function extraFiles(
  own: readonly StringFile[],
  originals: readonly OriginalFile[],
  site: Site,
  unreadable: ReadonlySet<string>,
): Finding[] {
  const known = new Set(originals.map(({ file }) => file.namespace))
  return own.flatMap(({ namespace, language, file }) => {
    const original = `locales/${site.stringsLanguage}/${namespace}.json`
    if (known.has(namespace) || unreadable.has(original)) return []
    return finding('strings-file-extra', { file, line: 1, column: 1 }, { language, namespace, original })
  })
}
