/**
 * A number in a text as the ways in which it may be read, so that those of two languages can be compared:
 * digits only, since `1,000.5` and `1 000,5` differ in nothing else.
 */
export interface TextNumber {
  /** As written. */
  text: string
  readings: ReadonlySet<string>
  /** A part of a date that may be a word in the other language. */
  optional: boolean
}

// A thousands sign stands before three digits; a plain space does so too, but only after one to three digits.
const number =
  /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,:\u00a0\u202f\u2009’']\d+)*/gu
const date = /\b(\d{4})-(\d{2})-(\d{2})\b|\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g
const halfDay = /^\s?(am|pm|a\.m\.|p\.m\.)(?![\p{L}\p{N}])/iu

/** The numbers of a text without its placeholders, tags and addresses. */
export function numbersOf(text: string): TextNumber[] {
  if (!/\d/.test(text)) return []
  const numbers: TextNumber[] = []
  const rest = text.replace(date, (_whole, y1, m1, d1, d2, m2, y2) => {
    for (const part of [y1 ?? y2, m1 ?? m2, d1 ?? d2]) {
      numbers.push({ text: part, readings: new Set([plain(part)]), optional: part.length < 4 })
    }
    return ' '
  })
  for (const match of rest.matchAll(number)) {
    const found = match[0]
    const after = rest.slice(match.index + found.length, match.index + found.length + 8)
    numbers.push({ text: found, readings: readingsOf(found, halfDay.exec(after)?.[1]), optional: false })
  }
  return numbers
}

function readingsOf(found: string, half: string | undefined): Set<string> {
  const readings = new Set([plain(found)])
  const [, hour, minute] = /^(\d{1,2})[.:](\d{2})$/.exec(found) ?? []
  if (hour !== undefined && minute === '00') readings.add(plain(hour))
  if (half === undefined) return readings
  // 3 pm is 15 and 15:00; 12 am is midnight.
  const [, h = found, m = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(found) ?? []
  const clock = (Number(h) % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
  readings.add(plain(`${clock}${m}`))
  if (m === '00') readings.add(String(clock))
  return readings
}

function plain(found: string): string {
  return found.replace(/\D/g, '').replace(/^0+(?=\d)/, '')
}
