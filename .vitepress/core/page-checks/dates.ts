import { numberForms } from './number-forms.ts'

/** A date in a text: `2026-11-20`, `2026-11` or, without a year, `-11-20`. */
export interface DateFound {
  key: string
  written: string
  /** Its offset in the text. */
  start: number
}

const patterns = new Map<string, RegExp>()

/** The dates of a text whose months are in letters of one of two languages, or that ISO 8601 would write so. */
export function datesIn(text: string, language: string, other = language): DateFound[] {
  if (!/\d/.test(text)) return []
  const forms = [numberForms(other), numberForms(language)]
  const months = new Map(forms.flatMap((each) => [...each.months]))
  return [...text.matchAll(patternOf(language, other, months))].flatMap((match): DateFound[] => {
    const [written] = match
    const { iso, before, month = '', year, after, yearAfter } = match.groups ?? {}
    if (iso !== undefined) return [{ key: iso, written, start: match.index }]
    // “may 2” is a verb: where months have a capital, a word without one is no month.
    const name = month.toLowerCase()
    if (month === name && !forms.some((each) => !each.capitals && each.months.has(name))) return []
    // A month alone says nothing that could be compared by its digits.
    if ((before ?? after ?? year) === undefined) return []
    const number = months.get(name) ?? 0
    const day = before ?? after
    const parts = [year ?? yearAfter ?? '', two(number), ...(day === undefined ? [] : [two(day)])]
    return [{ key: parts.join('-'), written, start: match.index }]
  })
}

function two(number: number | string): string {
  return String(number).padStart(2, '0')
}

function patternOf(language: string, other: string, months: ReadonlyMap<string, number>): RegExp {
  const key = `${language} ${other}`
  const known = patterns.get(key)
  if (known) return known
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|')
  const space = '[ \\u00a0]'
  const ordinal = '(?:st|nd|rd|th|:[ae]|\\.)?'
  const pattern = new RegExp(
    [
      '(?<![\\p{N}-])(?<iso>\\d{4}-\\d{2}-\\d{2})(?![\\p{N}-])',
      `(?:(?<![\\p{N}.,:])(?<before>\\d{1,2})${ordinal}(?:${space}of)?${space})?(?<!\\p{L})(?<month>${names})(?!\\p{L})\\.?` +
        `(?:,?${space}(?<year>\\d{4})(?!\\p{N})|` +
        `${space}(?<after>\\d{1,2})(?:st|nd|rd|th)?(?!\\p{N}|[.:]\\p{N})(?:,?${space}(?<yearAfter>\\d{4})(?!\\p{N}))?)?`,
    ].join('|'),
    'giu',
  )
  patterns.set(key, pattern)
  return pattern
}
