import { datesIn } from './dates.ts'
import { numberForms } from './number-forms.ts'

/** A number, date or time of a text, with one key in every language. */
export interface NumberFound {
  kind: 'number' | 'date' | 'time'
  key: string
  /** As it is written. */
  written: string
  value: number
}

const magnitudes: readonly [RegExp, number][] = [
  [/^[\s\u00a0-]{0,2}(?:thousand|tusen|k\b)/i, 1e3],
  [/^[\s\u00a0-]{0,2}(?:million|miljon|mn\b|m\b(?!\u00b2))/i, 1e6],
  [/^[\s\u00a0-]{0,2}(?:billion|miljard|bn\b|md)/i, 1e9],
]

/**
 * The numbers, dates and times of a text in a language, in order; months may have the names of another language
 * too, as in quotations. Digits within a name (`CO2`) are none.
 */
export function numbersIn(text: string, language: string, other = language): NumberFound[] {
  const { decimal } = numberForms(language)
  const dates = datesIn(text, language, other)
  const found: (NumberFound & { start: number })[] = dates.map(({ start, key, written }) => ({
    kind: 'date',
    key,
    written,
    value: Number.NaN,
    start,
  }))
  let rest = text
  for (const { start, written } of dates) {
    rest = rest.slice(0, start) + ' '.repeat(written.length) + rest.slice(start + written.length)
  }
  for (let start = nextDigit(rest, 0); start >= 0; ) {
    const number = numberAt(rest, start, decimal)
    if (number) found.push({ ...number, start })
    const end =
      start +
      (number?.written.length ?? /^\d+(?:[.,:]\d+)*/.exec(rest.slice(start, start + 100))?.[0].length ?? 1)
    start = nextDigit(rest, end)
  }
  return found.sort((a, b) => a.start - b.start).map(({ start: _start, ...number }) => number)
}

function nextDigit(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) return at
  }
  return -1
}

function numberAt(text: string, start: number, decimal: ',' | '.'): NumberFound | undefined {
  // `v2.2` is a version, `CO2` a name.
  if (/(?:^|[^\p{L}\p{N}])v$/u.test(text.slice(Math.max(0, start - 2), start)) === false) {
    const isProduct = /\d[x×]$/u.test(text.slice(Math.max(0, start - 2), start))
    if (!isProduct && /[\p{L}_]/u.test(text.charAt(start - 1))) return undefined
  }
  const rest = text.slice(start, start + 60)
  const time = /^(\d{1,2})(?:([:.])([0-5]\d))?(?![\d:]|[.,]\d)(?:[ \u00a0]?([ap])\.?m\b\.?)?/i.exec(rest)
  if (time && isTime(time, text.slice(Math.max(0, start - 20), start))) {
    const late = time[4]?.toLowerCase() === 'p' && time[1] !== '12' ? 12 : 0
    const key = `${(Number(time[1]) + late).toString().padStart(2, '0')}:${time[3] ?? '00'}`
    return { kind: 'time', key, written: time[0].trim(), value: Number.NaN }
  }
  const written = /^(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,:]\d+)*)/.exec(
    rest,
  )?.[0]
  if (written === undefined) return undefined
  const after = rest.slice(written.length)
  // A name such as 3D; not a unit, an ordinal, a decade or the first of `3x2`.
  if (/^(?!x\d|(?:st|nd|rd|th|s|px|mm|cm|km|kg|m|k|bn|mn|GB|MB|kB)(?!\p{L}))\p{L}/u.test(after))
    return undefined
  const plain = plainNumber(written, decimal)
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return { kind: 'number', key: plain, written, value: Number.NaN }
  const isCentury = /^(?:st|nd|rd|th)\s+centur/.test(after)
  const times = magnitudes.find(([words]) => words.test(after))?.[1] ?? 1
  const value = isCentury ? (Number(plain) - 1) * 100 : Number(plain) * times
  return { kind: 'number', key: String(Number(value.toPrecision(12))), written, value }
}

function isTime(time: RegExpExecArray, before: string): boolean {
  const [, hour = '', sign, minute, half] = time
  if (Number(hour) > 24) return false
  if (half !== undefined) return Number(hour) <= 12
  if (/(?:^|[^\p{L}])(?:kl\.?|klockan)[ \u00a0](?:[\d.:]{1,5}[ \u00a0]?[–-][ \u00a0]?)?$/iu.test(before))
    return true
  return sign === ':' && minute !== undefined
}

/** Digits with a decimal point and no signs between thousands; what is no plain number stays (2009:400, 2.2.1). */
function plainNumber(written: string, decimal: ',' | '.'): string {
  const joined = written.replace(/[ \u00a0\u2009\u202f]/g, '')
  const thousands = decimal === ',' ? '.' : ','
  const grouped = new RegExp(`^\\d{1,3}(?:\\${thousands}\\d{3})+(?:\\${decimal}\\d+)?$`)
  if (grouped.test(joined)) return joined.replaceAll(thousands, '').replace(',', '.')
  return /^\d+,\d+$/.test(joined) ? joined.replace(',', '.') : joined
}
