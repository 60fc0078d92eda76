/** How a language writes numbers and months; from ICU, so that any language works. */
export interface NumberForms {
  decimal: ',' | '.'
  /** The number of a month, from 1, by its name and short name in lower case without a full stop. */
  months: ReadonlyMap<string, number>
  /** True where months are written with a capital. */
  capitals: boolean
}

const known = new Map<string, NumberForms>()

export function numberForms(language: string): NumberForms {
  const before = known.get(language)
  if (before) return before
  const decimal = new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')
  const months = new Map<string, number>()
  let capitals = false
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(2024, month, 15))
    for (const length of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: length, day: 'numeric', timeZone: 'UTC' })
      const name = format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? ''
      const plain = name.toLowerCase().replace(/\.$/, '')
      if (!/^\p{L}{3,}$/u.test(plain)) continue
      months.set(plain, month + 1)
      months.set(plain.slice(0, 3), month + 1)
      if (length === 'long') capitals = name !== plain
    }
  }
  const forms: NumberForms = { decimal: decimal?.value === ',' ? ',' : '.', months, capitals }
  known.set(language, forms)
  return forms
}
