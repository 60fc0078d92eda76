import type { Rule } from '../findings/rules.ts'

/** The rules that the check of the text judges; the coverage check has nothing to say of what is allowed of them. */
export const textRules: ReadonlySet<Rule> = new Set<Rule>([
  'heading-skipped',
  'image-without-text',
  'text-doubled-word',
  'text-foreign',
  'text-misspelt',
  'word-list-order',
])
