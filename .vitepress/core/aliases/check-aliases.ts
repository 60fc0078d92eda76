import { type Finding, finding } from '../findings/finding.ts'
import type { Addresses } from '../pages/addresses.ts'
import type { Page, Pair } from '../pages/page.ts'
import type { Site } from '../site/site.ts'
import { addressKey, languageOfAddress } from './alias.ts'
import { takenAddresses } from './taken-addresses.ts'

/**
 * Old addresses that cannot lead to their page: one of another language, one that is an address of a page now, and
 * one that two pages claim. `made` are addresses of pages without a file, such as those of tags.
 */
export function checkAliases(
  pairs: readonly Pair[],
  addresses: Addresses,
  made: readonly string[],
  site: Site,
): Finding[] {
  const taken = takenAddresses(pairs, addresses, made, site)
  const claimed = new Map<string, Page>()
  return pairs
    .flatMap(({ original, translations }) => [original, ...translations.values()])
    .flatMap((page) =>
      (page.fields.aliases ?? []).flatMap((alias, index): Finding[] => {
        const at = { file: page.file, ...page.at(['aliases', index]) }
        const { language } = page
        if (languageOfAddress(alias) !== language)
          return [finding('alias-language', at, { alias, start: `/${language}/` })]
        const key = addressKey(alias)
        const owner = taken.get(key)
        if (owner !== undefined) return [finding('alias-taken', at, { alias, other: owner })]
        const other = claimed.get(key)
        if (other) return [finding('alias-twice', at, { alias, other: other.file })]
        claimed.set(key, page)
        return []
      }),
    )
}
