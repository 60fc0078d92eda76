import { type Finding, finding } from '../findings/finding.ts'
import type { StringStatus } from '../strings/string-state.ts'

/** How many keys a finding names before it says how many there are. */
const mostKeys = 3

/**
 * A finding for each outdated string, and one a file for those that nobody has confirmed. `from` is the
 * strings' first language.
 */
export function freshnessFindings(statuses: readonly StringStatus[], from: string): Finding[] {
  const outdated = statuses
    .filter(({ state }) => state === 'outdated')
    .map(({ key, language, file, line, column }) =>
      finding('string-outdated', { file, line, column }, { key, language, from }),
    )
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
