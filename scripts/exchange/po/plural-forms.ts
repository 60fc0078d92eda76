import { pluralCategories } from '../../../.vitepress/core/strings/plural-forms.ts'
import { type PluralRule, readPluralRule } from './plural-expression.ts'
import { pluralExpressions } from './plural-expressions.ts'

/** How a language's plurals are written in PO: the value of `Plural-Forms`, and what each `msgstr[n]` is for. */
export interface PluralForms {
  header: string
  /** Categories of Unicode CLDR, `one`, `other`; those that only fractions have are not among them. */
  categories: readonly string[]
}

/** Numbers that tell all rules of CLDR apart: they look at the last six digits at most. */
const samples: readonly number[] = [
  ...Array.from({ length: 1101 }, (_, n) => n),
  ...[2000, 3000, 10_000, 20_000, 100_000, 100_001, 110_000, 1_000_000, 1_000_001, 2_000_000, 10_000_000],
]

const known = new Map<string, PluralForms | undefined>()

/**
 * The plural forms of a language: the first of the expressions that chooses between its categories just as Intl
 * does. Undefined where Unicode has no rules for it, or none of the expressions is right.
 */
export function pluralFormsOf(language: string): PluralForms | undefined {
  if (!known.has(language)) known.set(language, find(language))
  return known.get(language)
}

function find(language: string): PluralForms | undefined {
  for (const expression of pluralExpressions) {
    const found = readPluralForms(expression, language)
    if (found?.isExact) {
      const header = `nplurals=${found.categories.length}; plural=${expression};`
      return { header, categories: found.categories }
    }
  }
  return undefined
}

/** What each `msgstr[n]` of a file is for, and whether its rule is the language's own, number by number. */
export interface FormsRead {
  categories: readonly string[]
  isExact: boolean
}

/**
 * What the forms of an expression are in a language, each another category. A program may have a rule that differs
 * from Unicode's for some numbers, so those go together that have most of their numbers in common. Undefined where the
 * language or the rule is not known, or a form is left without a category.
 */
export function readPluralForms(expression: string, language: string): FormsRead | undefined {
  const rule = readPluralRule(expression)
  const counts = rule && pluralCategories(language, 'cardinal') && countForms(rule, language)
  if (!counts) return undefined
  const chosen = new Map<number, string>()
  const taken = new Set<string>()
  for (const { form, category } of inCommon(counts)) {
    if (chosen.has(form) || taken.has(category)) continue
    chosen.set(form, category)
    taken.add(category)
  }
  if (chosen.size < counts.length) return undefined
  const all = new Set(counts.flatMap((byCategory) => [...byCategory.keys()]))
  return {
    categories: counts.map((_, form) => chosen.get(form) ?? ''),
    isExact: counts.every(({ size }) => size === 1) && all.size === counts.length,
  }
}

/** Forms and categories with numbers in common: by the share of either's, the greatest first. */
function inCommon(counts: readonly ReadonlyMap<string, number>[]): { form: number; category: string }[] {
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)
  const pairs = counts.flatMap((byCategory, form) =>
    [...byCategory].map(([category, count]) => {
      const ofCategory = sum(counts.map((other) => other.get(category) ?? 0))
      return { form, category, share: count / sum(byCategory.values()) + count / ofCategory }
    }),
  )
  return pairs.sort((a, b) => b.share - a.share || a.form - b.form)
}

function countForms(rule: PluralRule, language: string): Map<string, number>[] | undefined {
  const intl = new Intl.PluralRules(language)
  const counts: Map<string, number>[] = []
  for (const n of samples) {
    const form = rule(n)
    // gettext has at most as many forms as CLDR: Arabic's and Welsh's six.
    if (form === undefined || form < 0 || form > 5) return undefined
    while (counts.length <= form) counts.push(new Map())
    const byCategory = counts[form]
    const category = intl.select(n)
    byCategory?.set(category, (byCategory.get(category) ?? 0) + 1)
  }
  return counts
}
