import type { Community } from '../../../core/communities/community.ts'
import { useCountries } from '../../composables/useCountries.ts'
import { useI18n } from '../../composables/useI18n.ts'
import { useTags } from '../../composables/useTags.ts'

/** What is said of a community in the words of the page's language. */
export function useCommunityWords() {
  const { t, locale, formatList } = useI18n()
  const countryName = useCountries()
  const tagName = useTags()

  const countries = ({ countries: codes }: Community) => codes.map(countryName).join(', ')
  const kind = ({ kind: id }: Community) => (id ? t.value(`lists:communities.kinds.${id}`) : '')
  const state = ({ activity }: Community) => t.value(`lists:communities.states.${activity}`)
  const meets = ({ meets: ways }: Community) =>
    formatList(
      ways.map((way, index) => {
        const name = t.value(`lists:communities.meetings.${way}`)
        return index === 0 ? name : name.toLocaleLowerCase(locale.value)
      }),
    )
  const tags = ({ tags: ids }: Community) => ids.map(tagName)
  /** All that a community is found by. */
  const searched = (community: Community) =>
    [
      community.title,
      community.description,
      community.place,
      countries(community),
      kind(community),
      meets(community),
      ...tags(community),
      ...community.channels.map(({ shown }) => shown),
    ].join('\n')
  return { countries, kind, state, meets, tags, searched, countryName, tagName }
}
