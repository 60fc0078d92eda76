import type { Severity } from './finding.ts'

/** How severe each rule is. Errors stop a build; the words of each are in locales/<language>/findings.json. */
export const severities = {
  'file-unreadable': 'error',
  'not-utf8': 'error',
  'json-invalid': 'error',
  'json-duplicate-key': 'error',
  'lock-invalid': 'error',
  'nothing-to-compare': 'error',

  'front-matter-invalid': 'error',
  'front-matter-missing': 'error',
  'front-matter-unknown': 'error',
  'front-matter-type': 'error',
  'front-matter-value': 'error',
  'front-matter-date': 'error',
  'front-matter-address': 'error',
  'front-matter-mail': 'error',
  'neutral-field-differs': 'error',
  'ref-duplicate': 'error',
  'original-conflict': 'error',
  'translation-without-original': 'error',

  'page-missing': 'warning',
  'page-outdated': 'warning',
  'page-partial': 'warning',
  'page-unconfirmed': 'warning',
  'link-dead': 'error',
  'anchor-dead': 'error',
  'link-other-language': 'warning',

  'strings-file-missing': 'warning',
  'strings-file-extra': 'warning',
  'string-missing': 'warning',
  'string-extra': 'warning',
  'string-empty': 'warning',
  'string-type': 'error',
  'string-placeholders': 'error',
  'string-placeholder-format': 'warning',
  'string-placeholder-unescaped': 'warning',
  'string-plural-missing': 'error',
  'string-plural-extra': 'warning',
  'plural-rules-unknown': 'warning',
  'string-outdated': 'warning',
  'string-unconfirmed': 'warning',
} as const satisfies Record<string, Severity>

export type Rule = keyof typeof severities

/** The rules that mean that something could not be read, so that no figure is to be trusted (exit code 2). */
export const unreadable: ReadonlySet<Rule> = new Set<Rule>([
  'file-unreadable',
  'not-utf8',
  'json-invalid',
  'lock-invalid',
  'nothing-to-compare',
  'front-matter-invalid',
])
