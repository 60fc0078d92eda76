import { unreadable } from '../../../.vitepress/core/findings/rules.ts'
import { lockFile } from '../../../.vitepress/core/freshness/lock.ts'
import type { Segmented } from '../../../.vitepress/core/segments/segment.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { pluralForm } from '../../../.vitepress/core/strings/plural-forms.ts'
import { familyKey } from '../../../.vitepress/core/strings/units.ts'
import { isFinding, readText } from '../../files/read-text.ts'
import { partsOf } from '../../segments/locate.ts'
import { readPart } from '../../site/read-knowledge-base.ts'
import { scopeOf } from '../../site/scope-of.ts'
import { confirmPages } from '../../translate/confirm-pages.ts'
import { confirmStrings } from '../../translate/confirm-strings.ts'
import type { Done } from '../../translate/confirmed.ts'
import type { Outcome } from '../../translate/outcome.ts'
import type { Verdict } from './problem.ts'

/** A page or a namespace as it was before the import, and what of it is right now: taken, or said to be still right. */
export interface Imported {
  opened: Segmented
  right: readonly Verdict[]
  /** The version of the translation that the import made; none where it wrote nothing there. */
  version: string | undefined
}

/**
 * Confirms what is right: a page of which everything is right now as a whole, else the blocks; of strings the keys.
 * To be called while nobody else writes; refuses, as `done` does, where an error stands, and where somebody has
 * changed the original or the translation since the import was checked.
 */
export function confirmImported(root: string, site: Site, imported: readonly Imported[]): Done {
  const base = readPart(root, site, scopeOf(imported.map(({ opened }) => opened.name)))
  const pages = new Map(base.lock.pages)
  const strings = new Map(base.lock.strings)
  const outcomes: Outcome[] = []
  for (const { opened, right, version = opened.version } of imported) {
    const [kind, id] = partsOf(opened.name)
    const isAsRead = (file: string, then: string | undefined) => versionOf(root, file) === then
    const changed = !isAsRead(opened.original, opened.originalVersion)
      ? opened.original
      : !isAsRead(opened.file, version) && opened.file
    if (changed) {
      outcomes.push({ kind: 'changed', name: id, file: changed })
      continue
    }
    const lock = { ...base.lock, pages, strings }
    if (kind === 'strings') {
      const keys = [...new Set(right.map((verdict) => `${id}:${keyOfUnit(verdict.id)}`))]
      const made = confirmStrings({ ...base, lock }, site, keys, opened.to)
      for (const [key, record] of made.entries) strings.set(key, record)
      outcomes.push(...made.outcomes)
      continue
    }
    const lines = linesToConfirm(opened, right)
    if (lines?.length === 0) continue
    const made = confirmPages({ ...base, lock }, [id], opened.to, {
      isStillRight: false,
      ...(lines && { lines }),
    })
    for (const [key, entry] of made.entries) pages.set(key, entry)
    outcomes.push(...made.outcomes)
  }
  return {
    lock: { ...base.lock, pages, strings },
    outcomes,
    broken: base.findings.filter(({ file }) => file === lockFile),
    unread: base.findings.filter(({ rule, file }) => unreadable.has(rule) && file !== lockFile),
  }
}

/** Undefined where the whole page is right; else the lines of the original's blocks that were translated anew. */
function linesToConfirm({ segments }: Segmented, right: readonly Verdict[]): number[] | undefined {
  const ids = new Set(right.map(({ id }) => id))
  if (segments.every(({ id, state }) => state === 'current' || ids.has(id))) return undefined
  // What was only missing has not changed in the original, unless nobody has ever confirmed the page.
  const isNew = segments.some(({ state }) => state === 'unconfirmed')
  const chosen = segments.filter(
    ({ id, state }) =>
      ids.has(id) && (state === 'outdated' || state === 'unconfirmed' || (isNew && state !== 'current')),
  )
  return [...new Set(chosen.map(({ line }) => line))]
}

function versionOf(root: string, file: string): string | undefined {
  const read = readText(root, file)
  return isFinding(read) ? undefined : read.blob
}

function keyOfUnit(id: string): string {
  const form = pluralForm(id)
  return form ? familyKey(form) : id
}
