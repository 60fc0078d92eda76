import type { Words } from '../../../.vitepress/core/i18n/create-i18n.ts'
import type { Verdict } from './problem.ts'

const kinds = ['taken', 'unchanged', 'empty', 'fuzzy', 'refused'] as const

/** How many texts were taken, were as they were, were refused; what is none is said of taken ones only. */
export function sumLine(verdicts: readonly Verdict[], t: Words): string {
  return kinds
    .flatMap((kind) => {
      const count = verdicts.filter((verdict) => verdict.kind === kind).length
      return count > 0 || kind === 'taken' ? t(`translate:import.sums.${kind}`, { count }) : []
    })
    .join(' ')
}
