import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { nearest } from '../../.vitepress/core/findings/nearest.ts'
import { isCosmetic } from '../../.vitepress/core/freshness/change-kind.ts'
import type { NowRead } from '../../.vitepress/core/freshness/confirmed.ts'
import { formatRecord, isFirstRecord, markStillRight } from '../../.vitepress/core/freshness/fingerprint.ts'
import { lockKey } from '../../.vitepress/core/freshness/lock.ts'
import { stringChange } from '../../.vitepress/core/freshness/string-change.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { pluralForm } from '../../.vitepress/core/strings/plural-forms.ts'
import type { StringStatus } from '../../.vitepress/core/strings/string-state.ts'
import { familyKey } from '../../.vitepress/core/strings/units.ts'
import type { KnowledgeBase } from '../site/read-knowledge-base.ts'
import { readOriginals } from '../site/read-originals.ts'
import type { Outcome } from './outcome.ts'

export interface StringsConfirmed {
  /** New entries of the lock file. */
  entries: Map<string, string>
  outcomes: Outcome[]
}

/**
 * Confirms translated strings: all of them, or those of `names`, each a namespace or `namespace:key` (a key
 * stands for those below it too), in one language or in all but the strings' first.
 */
export function confirmStrings(
  base: KnowledgeBase,
  site: Site,
  names: readonly string[],
  language: string | undefined,
  isStillRight = false,
): StringsConfirmed {
  const originals = readOriginals(base.strings, site.stringsLanguage)
  const keys = [...originals.keys()]
  const entries = new Map<string, string>()
  const outcomes: Outcome[] = []
  const wanted = names.length > 0 ? [...new Set(names)] : [...new Set(keys.map(namespaceOf))].sort()
  const languages = site.languages
    .map(({ code }) => code)
    .filter((code) => code !== site.stringsLanguage && (language ?? code) === code)
  if (languages.length === 0) {
    outcomes.push({ kind: 'isOriginal', name: names.join(' ') || 'locales', language: site.stringsLanguage })
  }
  for (const name of wanted) {
    const chosen = keys.filter((key) => isWithin(key, name))
    if (chosen.length === 0) {
      const candidates = [...new Set(keys.map(namespaceOf)), ...keys].sort()
      outcomes.push({ kind: 'unknownString', name, meant: nearest(name, candidates) ?? '' })
      continue
    }
    for (const code of languages)
      outcomes.push(...confirmIn(base, chosen, code, name, originals, entries, isStillRight))
  }
  return { entries, outcomes }
}

function confirmIn(
  base: KnowledgeBase,
  keys: readonly string[],
  language: string,
  name: string,
  originals: ReadonlyMap<string, NowRead>,
  entries: Map<string, string>,
  isStillRight: boolean,
): Outcome[] {
  const gaps = new Map(
    base.report.strings.flatMap((status) => (status.language === language ? [[status.key, status]] : [])),
  )
  const errors = errorsByKey(base.findings, language)
  const ofSkipped: Finding[] = []
  let confirmed = 0
  let skipped = 0
  for (const key of keys) {
    const faults = errors.get(key) ?? []
    if (!hasTranslation(gaps.get(key)) || faults.length > 0) {
      skipped++
      ofSkipped.push(...faults)
      continue
    }
    const now = originals.get(key)
    const before = base.lock.strings.get(lockKey(key, language))
    if (!now) continue
    const change = before === undefined ? 'added' : stringChange(before, now)
    if (change === undefined && before !== undefined && !isFirstRecord(before)) continue
    if (change !== undefined) confirmed++
    const marks = isStillRight && before !== undefined && change !== undefined && !isCosmetic(change)
    entries.set(lockKey(key, language), markStillRight(formatRecord(now.read), marks))
  }
  return [
    ...(confirmed > 0 ? [{ kind: 'confirmedStrings', name, language, count: confirmed } as const] : []),
    ...(skipped > 0
      ? [{ kind: 'skippedStrings', name, language, count: skipped, errors: ofSkipped } as const]
      : []),
    ...(confirmed + skipped === 0 ? [{ kind: 'again', name, language } as const] : []),
  ]
}

/** A string that the report does not list has nothing wrong with it. */
function hasTranslation(status: StringStatus | undefined): boolean {
  return status === undefined || status.state === 'outdated' || status.state === 'unconfirmed'
}

/** The errors of a language's strings by `namespace:key`; those of a plural's forms by the plural's key. */
function errorsByKey(findings: readonly Finding[], language: string): Map<string, Finding[]> {
  const prefix = `locales/${language}/`
  const errors = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { severity, rule, file, values } = finding
    if (
      severity !== 'error' ||
      rule === 'string-outdated' ||
      !file.startsWith(prefix) ||
      values.key === undefined
    )
      continue
    const namespace = file.slice(prefix.length, -'.json'.length)
    const key = String(values.key)
    const form = pluralForm(key)
    for (const name of form ? [key, familyKey(form), `${familyKey(form)}_*`] : [key]) {
      const full = `${namespace}:${name}`
      errors.set(full, [...(errors.get(full) ?? []), finding])
    }
  }
  return errors
}

function namespaceOf(key: string): string {
  return key.slice(0, key.indexOf(':'))
}

function isWithin(key: string, name: string): boolean {
  return key === name || (name.includes(':') ? key.startsWith(`${name}.`) : namespaceOf(key) === name)
}
