import type { Severity } from '../findings/finding.ts'

/** What kind of change was made to a block or a string; the first four do not change what it says. */
export const changeKinds = [
  'typo',
  'case',
  'punctuation',
  'formatting',
  'moved',
  'number',
  'date',
  'negation',
  'link',
  'code',
  'placeholder',
  'words',
  'sentence-added',
  'sentence-removed',
  'rewritten',
  'added',
  'removed',
  'unknown',
] as const

export type ChangeKind = (typeof changeKinds)[number]

const cosmetic: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['typo', 'case', 'punctuation', 'formatting'])

/** True where a translation stays right: slips of the pen, case, punctuation, marks. */
export function isCosmetic(kind: ChangeKind): boolean {
  return cosmetic.has(kind)
}

/** How much a change matters; a change of what a critical page says is an error. */
export function changeSeverity(kind: ChangeKind, isCritical = false): Severity {
  return isCosmetic(kind) ? 'note' : isCritical ? 'error' : 'warning'
}
