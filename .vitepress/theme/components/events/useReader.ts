import { onMounted, shallowRef } from 'vue'
import { clockAt, dayOf } from '../../../core/events/local-time.ts'

/** Where the reader's clock is, and what it shows. */
export interface Reader {
  timezone: string
  instant: number
  day: string
}

/** The reader's clock; undefined in the HTML as built, which is the same for everybody and at any time. */
export function useReader() {
  const reader = shallowRef<Reader>()
  onMounted(() => {
    const timezone = new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
    const instant = Date.now()
    reader.value = { timezone, instant, day: dayOf(clockAt(instant, timezone)) }
  })
  return reader
}
