import type { Rule } from '../findings/rules.ts'

/** The rules whose findings are right whatever the translator meant, so that they hold for confirmed pages too. */
export const certain: ReadonlySet<Rule> = new Set<Rule>([
  'heading-skipped',
  'code-missing',
  'code-changed',
  'image-missing',
  'image-text-missing',
  'image-text-untranslated',
  'field-untranslated',
  'footnote-broken',
  'component-missing',
  'memory-unread',
])
