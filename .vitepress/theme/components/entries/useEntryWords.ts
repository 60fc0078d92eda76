import type { FacetName } from '../../../core/entries/entry-facets.ts'
import { entryCosts, entryKinds, entryStates } from '../../../core/entries/entry-values.ts'
import { isUnnamed, type Licence, licenceName } from '../../../core/entries/licences.ts'
import { capital } from '../../../core/language/capital.ts'
import { useCountries } from '../../composables/useCountries.ts'
import { useI18n } from '../../composables/useI18n.ts'
import { useTags } from '../../composables/useTags.ts'

const licenceGroups = ['open', 'varies', 'own-terms', 'not-stated', 'not-checked'] as const

/** What is said of entries in the words of the page's language. */
export function useEntryWords() {
  const { t, formatList, languageName } = useI18n()
  const tagName = useTags()
  const countryName = useCountries()

  /** A value that entries are chosen by; as it stands where it is none. */
  function valueName(facet: FacetName, value: string): string {
    switch (facet) {
      case 'kind':
        return known(entryKinds, value, (kind) => t.value(`lists:entries.kinds.${kind}`))
      case 'cost':
        return known(entryCosts, value, (cost) => t.value(`lists:entries.costs.${cost}`))
      case 'state':
        return known(entryStates, value, (state) => t.value(`lists:entries.states.${state}`))
      case 'licence':
        return known(licenceGroups, value, (group) => t.value(`lists:entries.licences.${group}`))
      case 'country':
        return countryName(value)
      case 'language':
        return capital(languageName(value))
      case 'subject':
        return tagName(value)
    }
  }
  function licence(value: Licence): string {
    if (isUnnamed(value)) return t.value(`lists:entries.licences.${value}`)
    const { name, orLater } = licenceName(value)
    return orLater ? t.value('lists:entries.licences.orLater', { name }) : name
  }
  function languages(codes: readonly string[]): string {
    const names = codes.filter((code) => code !== 'many').map(languageName)
    if (!codes.includes('many')) return capital(formatList(names))
    return names.length === 0
      ? t.value('lists:entries.languages.many')
      : t.value('lists:entries.languages.among', { languages: formatList(names) })
  }
  return { valueName, licence, languages }
}

function known<Value extends string>(
  values: readonly Value[],
  value: string,
  nameOf: (value: Value) => string,
): string {
  const found = values.find((each) => each === value)
  return found === undefined ? value : nameOf(found)
}
