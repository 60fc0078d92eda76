import type { Words } from '../i18n/create-i18n.ts'
import type { PageContext } from './page-context.ts'

/** How a page stands in the reader's language. */
export type Standing = Pick<PageContext, 'state' | 'shown' | 'original' | 'critical' | 'changedSections'>

/** What there is to say of a translation, in the reader's language, and whether nobody should go by the text. */
export interface StateNotice {
  said: string
  warns: boolean
}

/**
 * What a reader of `language` must know of a page's translation before reading it; nothing where all is well.
 * `nameOf` gives a language's name in the reader's.
 */
export function stateNotice(
  { state, shown, original, critical, changedSections }: Standing,
  language: string,
  words: Words,
  nameOf: (code: string) => string,
): StateNotice | undefined {
  const calm = (said: string) => ({ said, warns: false })
  const warning = { said: words('notice.critical'), warns: true }
  const names = { language: nameOf(language), shown: nameOf(shown) }
  switch (state) {
    case 'original':
    case 'current':
    case 'orphan':
      return undefined
    case 'missing':
      return calm(words('notice.missing', names))
    case 'exempt':
      return calm(words('notice.exempt', names))
    case 'outdated':
      return critical ? warning : calm(words('notice.outdated'))
    case 'unconfirmed':
      return calm(words('notice.unconfirmed'))
    case 'partial':
      if (critical && changedSections.length > 0) return warning
      return calm(words('notice.partial', { original: nameOf(original?.language ?? shown) }))
    default:
      return state satisfies never
  }
}
