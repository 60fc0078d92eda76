import { type Finding, type Severity, sortFindings } from './finding.ts'
import { type Rule, unreadable } from './rules.ts'

const ranks: Record<Severity, number> = { error: 1, warning: 2, note: 3 }

/** What may lead a reader wrong: the translation says something else than its original does now. */
const misleading: ReadonlySet<Rule> = new Set<Rule>([
  'page-outdated',
  'string-outdated',
  'number-differs',
  'date-differs',
  'address-differs',
  'string-number',
  'string-address',
])

/** What a reader of the language does not get at all. */
const lacking: ReadonlySet<Rule> = new Set<Rule>([
  'page-missing',
  'page-partial',
  'section-without-page',
  'block-missing',
  'table-missing',
  'field-untranslated',
  'strings-file-missing',
  'string-missing',
  'string-empty',
  'string-source-language',
])

/** What nobody has checked. */
const unchecked: ReadonlySet<Rule> = new Set<Rule>([
  'page-unconfirmed',
  'memory-unread',
  'string-unconfirmed',
  'not-judged',
])

/**
 * What could not be read first, then errors, warnings and notes. Of each, what misleads comes before what is
 * lacking, that before what nobody has checked, and then the rest, each in the order given.
 */
export function byImportance(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => rank(a) - rank(b) || kind(a) - kind(b))
}

/**
 * The `most` most important findings in an order to work by: what could not be read, errors, warnings and notes,
 * of each file by file. What the check does not judge is always among them, however many there are.
 */
export function mostImportant(findings: readonly Finding[], most: number): Finding[] {
  const ordered = byImportance(findings)
  const chosen = [
    ...ordered.slice(0, most),
    ...ordered.slice(most).filter(({ rule }) => rule === 'not-judged'),
  ]
  return sortFindings(chosen).sort((a, b) => rank(a) - rank(b))
}

function rank({ rule, severity }: Finding): number {
  return unreadable.has(rule) ? 0 : ranks[severity]
}

function kind({ rule }: Finding): number {
  const at = [misleading, lacking, unchecked].findIndex((rules) => rules.has(rule))
  return at < 0 ? 3 : at
}
