import type { Rule } from '../findings/rules.ts'

/** The rules that the check of the text judges; the coverage check does not tell that an allowance of them is unused. */
export const textRules: ReadonlySet<Rule> = new Set<Rule>([
  'heading-skipped',
  'image-without-text',
  'text-doubled-word',
  'text-foreign',
  'text-misspelt',
  'word-list-order',
])
