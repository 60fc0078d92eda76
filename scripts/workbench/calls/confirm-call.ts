import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import type { Segmented } from '../../../.vitepress/core/segments/segment.ts'
import type { Api, Confirmed, Told } from '../../../.vitepress/core/workbench/api.ts'
import { confirmPages } from '../../translate/confirm-pages.ts'
import { confirmStrings } from '../../translate/confirm-strings.ts'
import type { Outcome } from '../../translate/outcome.ts'
import { saveLock } from '../../translate/save-lock.ts'
import { whileLocked } from '../../translate/work-folder.ts'
import { words } from '../../words/words.ts'
import type { Edits } from '../check/edits.ts'
import { toldOf } from '../check/told.ts'
import { wholeFindings } from '../check/whole-check.ts'
import type { Call } from '../http/answer-call.ts'
import { CallFault } from '../http/call-fault.ts'
import type { Knowledge, Now } from '../live/knowledge.ts'
import type { Units } from '../live/units.ts'

type Ask = Api['confirm']['ask']

/** How often it is tried again where something else on disk changes at the same time. */
const mostTries = 5

/** Confirms a translation against its original, where both are what they were when it was opened and no error stands. */
export function confirmCall(knowledge: Knowledge, edits: Edits, units: Units): Call<'confirm'> {
  const { root } = knowledge
  return async (ask, language): Promise<Confirmed> => {
    for (let count = 1; count <= mostTries; count++) {
      const unit = await units.open(ask)
      if (unit.version !== ask.version || unit.originalVersion !== ask.originalVersion) {
        return { kind: 'conflict', unit }
      }
      const opened = knowledge.last()
      const outcomes = whileLocked(root, () => {
        const now = knowledge.renew()
        return now === opened ? confirm(knowledge, edits, now, unit, ask) : undefined
      })
      if (!outcomes) continue
      const findings = refusals(outcomes, language)
      if (findings) return { kind: 'refused', findings }
      const after = await units.open(ask)
      return { kind: 'confirmed', unit: after, count: openIn(unit) - openIn(after) }
    }
    throw new CallFault('busy')
  }
}

/** Writes what is confirmed; under the lock. */
function confirm(knowledge: Knowledge, edits: Edits, now: Now, unit: Segmented, ask: Ask): Outcome[] {
  const { root, site } = knowledge
  const { lock, findings: ofLock } = now.base
  if (ofLock.length > 0) throw new CallFault('lockBroken')
  const findings = standingFindings(knowledge, edits, now, ask)
  const base = { ...now.base, findings }
  const isStillRight = ask.stillRight ?? false
  const chosen = unit.segments.filter(({ id }) => ask.ids?.includes(id))
  const name = ask.name.slice(ask.name.indexOf(' ') + 1)
  if (ask.name.startsWith('strings ')) {
    const keys = ask.ids ? chosen.map(({ id, plural }) => `${name}:${plural?.key ?? id}`) : [name]
    const { entries, outcomes } = confirmStrings(base, site, keys, ask.language, isStillRight)
    if (entries.size > 0) saveLock(root, { ...lock, strings: new Map([...lock.strings, ...entries]) }, false)
    return keys.length === 0 ? [] : outcomes
  }
  const lines = ask.ids && [...new Set(chosen.map(({ line }) => line))]
  const choice = { isStillRight, ...(lines && { lines }) }
  let { entries, outcomes } = confirmPages(base, [name], ask.language, choice)
  const [unknown] = outcomes
  if (unknown?.kind === 'unknownBlocks') {
    // Of some nothing has changed, so that there is nothing to confirm.
    const known = (lines ?? []).filter((line) => unknown.known.includes(line))
    ;({ entries, outcomes } = confirmPages(base, [name], ask.language, { isStillRight, lines: known }))
  }
  if (entries.size > 0) saveLock(root, { ...lock, pages: new Map([...lock.pages, ...entries]) }, false)
  return outcomes
}

/** What the check says of the translation as it is on disk. */
function standingFindings(knowledge: Knowledge, edits: Edits, now: Now, ask: Ask): Finding[] {
  const isStrings = ask.name.startsWith('strings ')
  const read = isStrings ? edits.strings(now, ask, new Map()).read : edits.page(now, ask, new Map()).read
  return wholeFindings(knowledge, now, ask.name, 'findings' in read ? read.findings : [])
}

/** Why nothing was confirmed; undefined where something was, or all was confirmed before. */
function refusals(outcomes: readonly Outcome[], language: string): Told[] | undefined {
  if (outcomes.some(({ kind }) => kind === 'confirmedStrings')) return undefined
  const refused = outcomes.filter(
    ({ kind }) => kind !== 'confirmed' && kind !== 'confirmedBlocks' && kind !== 'again',
  )
  if (refused.length === 0) return undefined
  const errors = refused.flatMap((outcome) => ('errors' in outcome ? outcome.errors : []))
  if (errors.length > 0) return errors.map((finding) => toldOf(finding, language))
  const text = words(language)('translate:workbench.notWhole')
  return [{ severity: 'error', text, rule: 'notWhole' }]
}

/** How many segments are not confirmed as they are. */
function openIn({ segments }: Segmented): number {
  return segments.filter(({ state }) => state !== 'current').length
}
