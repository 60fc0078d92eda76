import { type Finding, finding, type Place } from '../findings/finding.ts'
import { type ChangeKind, isCosmetic } from '../freshness/change-kind.ts'
import { type Lock, lockKey } from '../freshness/lock.ts'
import { isAsRecorded, readString } from '../freshness/read-string.ts'
import { stringChange } from '../freshness/string-change.ts'
import type { Detect } from '../language/detect.ts'
import type { Site } from '../site/site.ts'
import { checkNestingCycles } from '../strings/check-nesting-cycles.ts'
import { checkOriginal } from '../strings/check-original.ts'
import { checkOriginalTexts } from '../strings/check-original-texts.ts'
import { checkTranslation, type Freshness, type OriginalFile } from '../strings/check-translation.ts'
import { knownKeys } from '../strings/known-keys.ts'
import { vocabularyOf } from '../strings/names-in-texts.ts'
import { pluralCategories } from '../strings/plural-forms.ts'
import { sameWords } from '../strings/same-words.ts'
import type { StringContext } from '../strings/string-context.ts'
import { type StringFile, stringKey } from '../strings/string-file.ts'
import type { StringStatus } from '../strings/string-state.ts'
import { entriesOf, type StringUnit, unitsOf } from '../strings/units.ts'
import { freshnessFindings } from './string-freshness.ts'

/** The strings of all languages as they were read. */
export interface StringsInput {
  files: readonly StringFile[]
  /** The language of each file that is there and could not be read, by path; its strings are not whole. */
  unreadable: ReadonlyMap<string, string>
  /** Where a language's folder or a namespace of it is or should be; as ours are named where not given. */
  placeOf?: StringPlace
  /** Tells the language of a text; without it no text is said to be in the wrong one. */
  detect?: Detect | undefined
  /** The namespaces that are checked; all where it is not given. The others are only looked up. */
  isAsked?: (namespace: string) => boolean
}

/** True where strings of a language could not be read: its own, or the originals that they are compared with. */
export function hasUnread(
  language: string,
  unreadable: StringsInput['unreadable'],
  stringsLanguage: string,
): boolean {
  return [...unreadable.values()].some((own) => own === language || own === stringsLanguage)
}

/** The path below the root of a namespace's file, or of what holds a language's files. */
export type StringPlace = (language: string, namespace?: string) => string

const ownPlace: StringPlace = (language, namespace) =>
  namespace === undefined ? `locales/${language}` : `locales/${language}/${namespace}.json`

export interface StringCoverage {
  /** Every string in every language. */
  statuses: StringStatus[]
  findings: Finding[]
}

/** How every string stands in every language. `hashes` has that of each original by `namespace:key`. */
export function stringCoverage(
  { files, unreadable, placeOf = ownPlace, detect, isAsked = () => true }: StringsInput,
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
  const units = unitsByKey(originals)
  const changes: Changes = new Map()
  const originalFiles = originals.map(({ file }) => file)
  const known = knownKeys(originalFiles)
  const asked = originals.filter(({ file }) => isAsked(file.namespace))
  for (const original of asked) {
    keep(checkOriginal(original.file, original.units))
    keep({ statuses: [], findings: checkOriginalTexts(original.file, known) })
  }
  findings.push(...checkNestingCycles(originalFiles))
  if (originals.every((original) => original.units.length === 0) && unreadable.size === 0) {
    const file = placeOf(site.stringsLanguage)
    findings.push(finding('nothing-to-compare', { file, line: 1, column: 1 }, { what: file }))
  }
  for (const { code: language } of site.languages) {
    if (!pluralCategories(language, 'cardinal')) {
      const file = placeOf(language)
      findings.push(finding('plural-rules-unknown', { file, line: 1, column: 1 }, { language }))
    }
    if (language === site.stringsLanguage) continue
    const own = files.filter((file) => file.language === language)
    const freshness = freshnessIn(language, lock, units, hashes, changes)
    const context: StringContext = {
      same: sameWords([site.stringsLanguage, language], site.sameWords),
      vocabulary: vocabularyOf(originalFiles, own),
      known,
      detect,
    }
    findings.push(...checkNestingCycles(own))
    for (const original of asked) {
      const { namespace } = original.file
      const file = own.find((candidate) => candidate.namespace === namespace)
      keep(
        file
          ? checkTranslation(original, file, freshness, context)
          : missingFile(original, language, unreadable, placeOf),
      )
    }
    findings.push(...extraFiles(own, originals, site, unreadable, placeOf))
  }
  return {
    statuses,
    findings: [
      ...findings,
      ...freshnessFindings(statuses, site.stringsLanguage, changes, placesOfOriginals(originals)),
    ],
  }
}

/** The strings of the strings' first language by `namespace:key`. */
export function unitsByKey(originals: readonly OriginalFile[]): ReadonlyMap<string, StringUnit> {
  return new Map(
    originals.flatMap(({ file, units }) =>
      units.map((unit): [string, StringUnit] => [stringKey(file.namespace, unit.key), unit]),
    ),
  )
}

/** Where each string stands in the strings' first language, by `namespace:key`. */
export function placesOfOriginals(originals: readonly OriginalFile[]): ReadonlyMap<string, Place> {
  return new Map(
    originals.flatMap(({ file, units }) =>
      units.flatMap((unit): [string, Place][] => {
        const [entry] = entriesOf(unit)
        if (!entry) return []
        const { line, column } = entry
        return [[stringKey(file.namespace, unit.key), { file: file.file, line, column }]]
      }),
    ),
  )
}

/** What became of a string's original since it was confirmed, by the name of the lock file's entry. */
export type Changes = Map<string, ChangeKind>

/** How each translated string of a language stands against its confirmation; puts into `changes` what changed. */
export function freshnessIn(
  language: string,
  lock: Lock,
  units: ReadonlyMap<string, StringUnit>,
  hashes: ReadonlyMap<string, string>,
  changes: Changes,
): Freshness {
  return (key) => {
    const name = lockKey(key, language)
    const confirmed = lock.strings.get(name)
    const unit = units.get(key)
    if (confirmed === undefined || !unit) return 'unconfirmed'
    if (isAsRecorded(unit, confirmed)) return 'current'
    const now = { read: readString(unit), firstHash: () => hashes.get(key) ?? '' }
    const kind = stringChange(confirmed, now)
    if (kind === undefined) return 'current'
    changes.set(name, kind)
    return isCosmetic(kind) ? 'current' : 'outdated'
  }
}

/** A namespace without a file is all its keys; the finding says so once. */
function missingFile(
  original: OriginalFile,
  language: string,
  unreadable: ReadonlyMap<string, string>,
  placeOf: StringPlace,
) {
  const { namespace } = original.file
  const file = placeOf(language, namespace)
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
  unreadable: ReadonlyMap<string, string>,
  placeOf: StringPlace,
): Finding[] {
  const known = new Set(originals.map(({ file }) => file.namespace))
  return own.flatMap(({ namespace, language, file }) => {
    const original = placeOf(site.stringsLanguage, namespace)
    if (known.has(namespace) || unreadable.has(original)) return []
    return finding('strings-file-extra', { file, line: 1, column: 1 }, { language, namespace, original })
  })
}
