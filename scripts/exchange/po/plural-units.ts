import type { ExchangeUnit } from '../../../.vitepress/core/exchange/exchange-document.ts'

/** The forms of one plural that PO can say as one entry. */
export interface PluralUnits {
  /** The key without its form. */
  base: string
  /** In the order of `msgstr[n]`. */
  units: readonly ExchangeUnit[]
  /** The two texts of the original: `msgid` and `msgid_plural`. */
  one: string
  other: string
}

/**
 * The units that become one entry with others, each with its plural. That is where all forms which the header names
 * are there and the original has but two texts, one of them for `one`; ordinals, and forms for fractions or for
 * a 0 of their own, stay units of their own.
 */
export function pluralUnits(
  units: readonly ExchangeUnit[],
  categories: readonly string[],
): ReadonlyMap<ExchangeUnit, PluralUnits> {
  const families = new Map<string, Map<string, ExchangeUnit>>()
  for (const unit of units) {
    if (!unit.plural) continue
    const family = families.get(unit.plural.key) ?? new Map<string, ExchangeUnit>()
    families.set(unit.plural.key, family.set(unit.plural.form, unit))
  }
  const plurals = new Map<ExchangeUnit, PluralUnits>()
  for (const family of families.values()) {
    const plural = pluralOf(family, categories)
    for (const unit of plural?.units ?? []) if (plural) plurals.set(unit, plural)
  }
  return plurals
}

function pluralOf(
  family: ReadonlyMap<string, ExchangeUnit>,
  categories: readonly string[],
): PluralUnits | undefined {
  const units = categories.flatMap((category) => family.get(category) ?? [])
  if (units.length === 0 || units.length < categories.length) return undefined
  const bases = new Set(units.map(({ id, plural }) => withoutForm(id, plural?.form ?? '')))
  const [base] = bases
  if (bases.size !== 1 || !base || base.endsWith('_ordinal')) return undefined
  const others = new Set(units.filter(({ plural }) => plural?.form !== 'one').map(({ source }) => source))
  const [other] = others
  const one = family.get('one')?.source ?? other
  if (others.size !== 1 || !other || !one) return undefined
  // In the order of the file the entry stands where its first form does.
  return { base, units, one, other }
}

function withoutForm(id: string, form: string): string | undefined {
  return id.endsWith(`_${form}`) ? id.slice(0, -form.length - 1) : undefined
}
