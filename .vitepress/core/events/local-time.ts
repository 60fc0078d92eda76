const minute = 60_000
const day = 24 * 60 * minute

/** What the clock on the wall of a time zone shows, in what time: `clock` is the instant as if that were UTC. */
export type Reading =
  | { kind: 'once'; instant: number }
  /** The clock was put back: it shows this twice, and the first is meant (RFC 5545, 3.3.5). */
  | { kind: 'twice'; instant: number }
  /** The clock was put forward over it: counted with the offset before (RFC 5545, 3.3.5). */
  | { kind: 'never'; instant: number }

/** A local time as `2027-03-02T18:00`, of a day that exists. */
export function isLocalTime(value: string): boolean {
  const [, date = ''] = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d$/.exec(value) ?? []
  const clock = clockOf(date)
  return !Number.isNaN(clock) && dayOf(clock) === date
}

/** An IANA name of a place, `Europe/London`, in the letters that it has; abbreviations and offsets are none. */
export function isTimezone(name: string): boolean {
  if (!/^[A-Z][A-Za-z_]{1,30}(?:\/[A-Z][A-Za-z_-]{1,30}){1,2}$/.test(name) || name.startsWith('Etc/'))
    return false
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions()
    // An older name becomes a newer one; the same in other letters is misspelt.
    return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase()
  } catch {
    return false
  }
}

/** A local time or day as milliseconds, as if it were UTC: to count with days and hours that clocks do not change. */
export function clockOf(local: string): number {
  return Date.parse(local.length === 10 ? `${local}T00:00:00Z` : `${local}:00Z`)
}

/** The day of such a clock, `2027-03-02`. */
export function dayOf(clock: number): string {
  return new Date(clock).toISOString().slice(0, 10)
}

/** The local time of such a clock, `2027-03-02T18:00`. */
export function localOf(clock: number): string {
  return new Date(clock).toISOString().slice(0, 16)
}

/** When the clock of a time zone shows a local time. */
export function readClock(clock: number, timezone: string): Reading {
  const before = offsetAt(clock - day, timezone)
  const after = offsetAt(clock + day, timezone)
  const instants = [...new Set([clock - before, clock - after])]
    .filter((instant) => instant + offsetAt(instant, timezone) === clock)
    .sort((a, b) => a - b)
  const [first] = instants
  if (first === undefined) return { kind: 'never', instant: clock - before }
  return { kind: instants.length > 1 ? 'twice' : 'once', instant: first }
}

/** What the clock of a time zone shows at an instant. */
export function clockAt(instant: number, timezone: string): number {
  return instant + offsetAt(instant, timezone)
}

/** How far the clock of a time zone is before UTC, in milliseconds. */
export function offsetAt(instant: number, timezone: string): number {
  const parts = formatOf(timezone).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((found) => found.type === type)?.value)
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return shown - Math.floor(instant / 1000) * 1000
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** To make a format takes far longer than to use it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(timeZone, format)
  return format
}
