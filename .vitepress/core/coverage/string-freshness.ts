import { type Finding, finding, type Place } from '../findings/finding.ts'
import type { ChangeKind } from '../freshness/change-kind.ts'
import { lockKey } from '../freshness/lock.ts'
import type { StringStatus } from '../strings/string-state.ts'

/** How many keys a finding names before it says how many there are. */
const mostKeys = 3

/**
 * A finding for each outdated string and for each whose original was changed without saying anything else, and
 * one a file for those that nobody has confirmed. `from` is the strings' first language; `changes` has the kind
 * of change by `lockKey`, `places` the originals' places by `namespace:key`.
 */
export function freshnessFindings(
  statuses: readonly StringStatus[],
  from: string,
  changes: ReadonlyMap<string, ChangeKind>,
  places: ReadonlyMap<string, Place>,
): Finding[] {
  const outdated = statuses.flatMap(({ key, language, file, line, column, state }) => {
    const kind = changes.get(lockKey(key, language))
    if (kind === undefined || (state !== 'outdated' && state !== 'current')) return []
    const rule = state === 'outdated' ? 'string-outdated' : 'string-changed-cosmetic'
    return finding(rule, { file, line, column }, { key, language, from, kind }, places.get(key))
  })
  const byFile = new Map<string, StringStatus[]>()
  for (const status of statuses) {
    if (status.state !== 'unconfirmed') continue
    const same = byFile.get(status.file)
    if (same) same.push(status)
    else byFile.set(status.file, [status])
  }
  const unconfirmed = [...byFile].flatMap(([file, [first, ...rest]]) => {
    if (!first) return []
    const all = [first, ...rest]
    const keys = all.slice(0, mostKeys).map(({ key }) => key.slice(key.indexOf(':') + 1))
    return finding(
      'string-unconfirmed',
      { file, line: first.line, column: first.column },
      {
        language: first.language,
        namespace: first.key.slice(0, first.key.indexOf(':')),
        count: all.length,
        keys: keys.join(', ') + (all.length > mostKeys ? ' …' : ''),
      },
    )
  })
  return [...outdated, ...unconfirmed]
}
