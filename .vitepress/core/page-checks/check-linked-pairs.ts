import { type Finding, finding } from '../findings/finding.ts'
import type { Compared } from './compared.ts'
import { bySection } from './in-sections.ts'
import { type LinkKey, linkKey, type PageByFile } from './link-key.ts'
import type { LinkElement } from './page-elements.ts'
import { placeOf, twinPlace } from './places.ts'

interface Keyed extends LinkKey {
  link: LinkElement
}

/**
 * Links of the original that a section of the translation lacks, and those that only the translation has. What a
 * link leads to is compared, not how it is written; addresses elsewhere may be another page in each language, so
 * that they are counted where they differ.
 */
export function checkLinkedPairs(compared: Compared, pageByFile: PageByFile): Finding[] {
  const { original, translation } = compared
  const keyed = (links: readonly LinkElement[], { page }: Compared['original']): Keyed[] =>
    links.flatMap((link) => {
      const key = linkKey(link.target, page, pageByFile)
      return key ? [{ ...key, link }] : []
    })
  const everywhere = {
    original: keysOf(keyed(original.elements.links, original)),
    translation: keysOf(keyed(translation.elements.links, translation)),
  }
  return bySection(compared, ({ links }) => links).flatMap((section) => {
    const from = keyed(section.original, original)
    const to = keyed(section.translation, translation)
    const lacking = once(from.filter(({ key }) => !everywhere.translation.has(key)))
    const surplus = once(to.filter(({ key }) => !everywhere.original.has(key)))
    const [missing, added] = withoutLocal(lacking, surplus)
    return [
      ...missing.map(({ link }) =>
        finding(
          'link-missing',
          twinPlace(compared, link.line) ?? section.start,
          { target: link.target, original: original.page.file, originalLine: link.line },
          placeOf(original.page, link),
        ),
      ),
      ...added.map(({ link }) =>
        finding('link-added', placeOf(translation.page, link), {
          target: link.target,
          original: original.page.file,
        }),
      ),
    ]
  })
}

/** As many addresses elsewhere on both sides are each other's counterparts in another language. */
function withoutLocal(lacking: readonly Keyed[], surplus: readonly Keyed[]): [Keyed[], Keyed[]] {
  const isElsewhere = ({ kind }: Keyed) => kind === 'elsewhere'
  const local = Math.min(lacking.filter(isElsewhere).length, surplus.filter(isElsewhere).length)
  const rest = (keyed: readonly Keyed[]) => {
    let left = local
    return keyed.filter((each) => !(isElsewhere(each) && left-- > 0))
  }
  return [rest(lacking), rest(surplus)]
}

function once(keyed: readonly Keyed[]): Keyed[] {
  return [...new Map(keyed.map((each) => [each.key, each])).values()]
}

function keysOf(keyed: readonly Keyed[]): ReadonlySet<string> {
  return new Set(keyed.map(({ key }) => key))
}
