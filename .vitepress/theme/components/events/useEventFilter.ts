import { computed } from 'vue'
import type { EventView } from '../../../core/events/event-view.ts'
import { useAddressValues } from '../../composables/useAddressValues.ts'

const names = ['kind', 'community', 'place', 'language'] as const

type Name = (typeof names)[number]

/** What an event has of each choice. */
const valuesOf: Record<Name, (event: EventView) => readonly string[]> = {
  kind: ({ kind }) => [kind],
  community: ({ organiser }) => (organiser ? [organiser.ref] : []),
  place: ({ online, country }) => [
    ...(online ? ['online'] : []),
    ...(country === undefined ? [] : [country]),
  ],
  language: ({ languages }) => languages,
}

/** Which events are shown; kept in the address (`?kind=meetup&place=SE`). */
export function useEventFilter(events: () => readonly EventView[]) {
  /** What there is to choose from, in the order of the events. */
  const options = computed(() => {
    const of = (name: Name) => [...new Set(events().flatMap(valuesOf[name]))]
    return { kind: of('kind'), community: of('community'), place: of('place'), language: of('language') }
  })
  const { values, ready, isOn, set, reset } = useAddressValues(names, (name, value) =>
    options.value[name].includes(value) ? value : '',
  )
  const shown = computed(() =>
    events().filter((event) =>
      names.every((name) => values[name] === '' || valuesOf[name](event).includes(values[name])),
    ),
  )
  return { values, ready, isOn, set, reset, options, shown }
}

export type EventFilterState = ReturnType<typeof useEventFilter>
export type EventFilterName = Name
