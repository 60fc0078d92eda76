import type { Severity } from './finding.ts'

/** How severe each rule is. Errors stop a build; the words of each are in locales/<language>/findings.json. */
export const severities = {
  'file-unreadable': 'error',
  'not-utf8': 'error',
  'json-invalid': 'error',
  'json-duplicate-key': 'error',
  'lock-invalid': 'error',
  'nothing-to-compare': 'error',

  'file-too-large': 'error',
  'link-outside': 'error',
  'link-loop': 'error',
  'markdown-too-deep': 'error',
  'not-judged': 'note',

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
  'page-changed-cosmetic': 'note',
  'page-partial': 'warning',
  'page-unconfirmed': 'warning',
  'link-dead': 'error',
  'anchor-dead': 'error',
  'link-other-language': 'warning',

  'field-untranslated': 'warning',
  'section-added': 'note',
  'section-moved': 'note',
  'heading-level': 'note',
  'heading-skipped': 'warning',
  'block-missing': 'warning',
  'code-missing': 'warning',
  'code-changed': 'warning',
  'image-missing': 'warning',
  'image-text-missing': 'warning',
  'image-text-untranslated': 'warning',
  'table-missing': 'warning',
  'table-differs': 'warning',
  'list-differs': 'note',
  'footnote-missing': 'warning',
  'footnote-broken': 'warning',
  'container-differs': 'note',
  'component-missing': 'warning',
  'component-added': 'note',
  'link-missing': 'warning',
  'link-added': 'note',
  'number-differs': 'warning',
  'date-differs': 'warning',
  'address-differs': 'warning',
  'length-differs': 'note',
  'term-missing': 'note',
  'glossary-invalid': 'error',
  'section-without-page': 'warning',

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
  'string-changed-cosmetic': 'note',
  'string-unconfirmed': 'warning',

  'string-identical': 'warning',
  'string-source-language': 'warning',
  'string-nesting': 'error',
  'string-nesting-missing': 'warning',
  'string-nesting-cycle': 'error',
  'string-context': 'warning',
  'string-tags': 'error',
  'string-attributes': 'warning',
  'string-space': 'warning',
  'string-lines': 'warning',
  'string-invisible': 'warning',
  'string-no-break': 'note',
  'string-end': 'warning',
  'string-doubled-word': 'warning',
  'string-number': 'warning',
  'string-address': 'warning',
  'string-list': 'warning',
  'string-unused': 'note',
  'string-undefined': 'error',

  'text-misspelt': 'error',
  'text-doubled-word': 'error',
  'text-foreign': 'warning',
  'image-without-text': 'error',
  'word-list-order': 'warning',

  'allowance-invalid': 'error',
  'allowance-unused': 'warning',
} as const satisfies Record<string, Severity>

export type Rule = keyof typeof severities

/** True for the name of a rule. */
export function isRule(name: string): name is Rule {
  return Object.hasOwn(severities, name)
}

/** The names of all rules, in the order of the list. */
export const ruleNames: readonly Rule[] = Object.keys(severities).filter(isRule)

/** What a site may say of a rule: how severe it is there, or that it is not for it. */
export type RuleSetting = Severity | 'off'

export type RuleSettings = Readonly<Partial<Record<Rule, RuleSetting | undefined>>>

/** The rules that mean that something could not be read, so that no figure is to be trusted (exit code 2). */
export const unreadable: ReadonlySet<Rule> = new Set<Rule>([
  'file-unreadable',
  'not-utf8',
  'json-invalid',
  'lock-invalid',
  'nothing-to-compare',
  'file-too-large',
  'link-outside',
  'link-loop',
  'markdown-too-deep',
  'front-matter-invalid',
])
