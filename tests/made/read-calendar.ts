import ICAL from 'ical.js'

/** A calendar file read by another library than the one that makes it, and its lines as they stand. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((event) => ({
    event: new ICAL.Event(event),
    value: (name: string) => event.getFirstPropertyValue(name)?.toString(),
    language: (name: string) => event.getFirstProperty(name)?.getFirstParameter('language'),
  }))
  const zones = calendar
    .getAllSubcomponents('vtimezone')
    .map((zone) => zone.getFirstPropertyValue('tzid')?.toString())
  /** The first times of an event in UTC, each by the VTIMEZONE of the file, which ical.js has no others than. */
  const firstTimes = (index: number, most: number): string[] => {
    const times: string[] = []
    const iterator = events[index]?.event.iterator()
    for (let next = iterator?.next(); next && times.length < most; next = iterator?.next()) {
      times.push(next.isDate ? next.toString() : next.convertToZone(ICAL.Timezone.utcTimezone).toString())
    }
    return times
  }
  return { calendar, events, zones, firstTimes }
}

/** What RFC 5545 asks of the lines of a file (3.1): CRLF, at most 75 octets, and no control characters. */
export function lineFaults(text: string): string[] {
  const faults = text.endsWith('\r\n') ? [] : ['does not end with CRLF']
  const withoutCrlf = text.replaceAll('\r\n', '')
  if (/[\r\n]/.test(withoutCrlf)) faults.push('a line break that is not CRLF')
  if (/[\p{Cc}]/u.test(withoutCrlf)) faults.push('a control character')
  const long = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)
  return [...faults, ...long.map((line) => `too long: ${line}`)]
}
