import type { Words } from '../../../.vitepress/core/i18n/create-i18n.ts'
import { isCode } from '../../../.vitepress/core/memory/inline-code.ts'
import { protect } from '../../../.vitepress/core/memory/protect.ts'
import { fullUrl } from '../../../.vitepress/core/pages/urls.ts'
import type { Segment, Segmented } from '../../../.vitepress/core/segments/segment.ts'
import { shownSigns } from '../../../.vitepress/core/segments/shown-signs.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { pluralForm } from '../../../.vitepress/core/strings/plural-forms.ts'

/** What notes are written in and about. */
export interface NotesFor {
  t: Words
  /** The language of the words, to join lists as it does. */
  language: string
  site: Site
  file: Omit<Segmented, 'segments'>
}

/**
 * What a translator should know of a text that only sees it by itself: what it is, where it is shown, which
 * numbers a plural form is for, what must stay as it is. In the language of the words.
 */
export function unitNotes(segment: Segment, { t, language, site, file }: NotesFor): string[] {
  const { id, kind, context, state, source } = segment
  const url = file.targetUrl ?? file.url
  const kept = kind === 'string' ? placeholdersIn(source) : []
  const limit = kind === 'field' ? shownSigns(id) : undefined
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return [
    whatItIs(segment, t),
    limit !== undefined && t('translate:exchange.notes.limit', { limit }),
    context && (kind === 'string' ? context : t('translate:exchange.notes.below', { heading: context })),
    numbersNote(segment, file.to, t, list),
    kept.length > 0 && t('translate:exchange.notes.keep', { kept: list.format(kept) }),
    state === 'outdated' && t('translate:exchange.notes.outdated'),
    state === 'unconfirmed' && t('translate:exchange.notes.unconfirmed'),
    url && t('translate:exchange.notes.shown', { url: fullUrl(site.address, url) }),
  ].flatMap((note) => note || [])
}

/** Nothing for a paragraph, which needs no explaining. */
function whatItIs({ id, kind }: Segment, t: Words): string | undefined {
  switch (kind) {
    case 'field':
      return id === 'title' || id === 'description' || id === 'location'
        ? t(`translate:exchange.notes.${id}`)
        : t('translate:exchange.notes.contact')
    case 'heading':
    case 'item':
    case 'cell':
      return t(`translate:exchange.notes.${kind}`)
    case 'title':
      return t('translate:exchange.notes.box')
    case 'html':
      return t('translate:exchange.notes.html')
    default:
      return undefined
  }
}

function numbersNote(
  { id, plural }: Segment,
  language: string,
  t: Words,
  list: Intl.ListFormat,
): string | undefined {
  if (!plural) return undefined
  const { form } = plural
  if (form === 'zero') return t('translate:exchange.notes.zero')
  const type = pluralForm(id)?.type ?? 'cardinal'
  const numbers = numbersOf(language, form, type)
  if (numbers.length === 0) return t('translate:exchange.notes.form', { form })
  return t(type === 'ordinal' ? 'translate:exchange.notes.ordinal' : 'translate:exchange.notes.numbers', {
    form,
    numbers: list.format(numbers),
  })
}

/** The first numbers of a form by the language's own rules (Unicode CLDR): 0, 2 and 3 for `other` in English. */
function numbersOf(language: string, form: string, type: Intl.PluralRuleType): string[] {
  const rules = new Intl.PluralRules(language, { type })
  const found: string[] = []
  for (let number = type === 'ordinal' ? 1 : 0; number <= 200 && found.length < 3; number++) {
    if (rules.select(number) === form) found.push(String(number))
  }
  return found
}

function placeholdersIn(source: string): string[] {
  const texts = protect(source).flatMap((piece) =>
    isCode(piece) && piece.type === 'placeholder' ? [piece.text] : [],
  )
  return [...new Set(texts)]
}
