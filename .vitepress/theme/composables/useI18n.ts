import { useData } from 'vitepress'
import { computed } from 'vue'
import { wordsIn } from '../../core/i18n/create-i18n.ts'
import { dateIn, listIn } from '../../core/language/formats.ts'
import type { ThemeConfig } from '../../core/site/theme-config.ts'
import { i18n } from '../i18n/i18n.ts'

// Every page has dates, numbers and names of languages, and to make what words them takes longer than all else of it.
const longDates = oncePerLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
)
const numbers = oncePerLocale((locale) => new Intl.NumberFormat(locale))
const percents = oncePerLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent' }))
const lists = oncePerLocale((locale) => new Intl.ListFormat(locale))
const languageNames = oncePerLocale((locale) => new Intl.DisplayNames([locale], { type: 'language' }))

function oncePerLocale<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const made = new Map<string, Made>()
  return (locale) => {
    const known = made.get(locale) ?? make(locale)
    made.set(locale, known)
    return known
  }
}

/**
 * The words, dates and numbers of the page's language. `language` is its code (`sv`), `locale` the tag that
 * numbers and dates go by (`sv-SE`). Works the same in the HTML as built and in the browser.
 */
export function useI18n() {
  const { theme, localeIndex } = useData<ThemeConfig>()
  const language = computed(() =>
    localeIndex.value === 'root' ? (theme.value.languages[0]?.code ?? 'en') : localeIndex.value,
  )
  const locale = computed(
    () => theme.value.languages.find((entry) => entry.code === language.value)?.locale ?? language.value,
  )
  const t = computed(() => wordsIn(i18n, language.value))
  /** Those of a language that a browser may not know, which would take its own language's instead. */
  const formats = computed(() => theme.value.formats[language.value])
  const formatDate = (date: string) =>
    formats.value ? dateIn(formats.value, date) : longDates(locale.value).format(new Date(date))
  const ofNumbers = computed(() => formats.value?.numbers ?? locale.value)
  const formatNumber = (value: number) => numbers(ofNumbers.value).format(value)
  /** A whole percentage, `97 %` in Swedish and `97%` in English; `share` counts in percent. */
  const formatPercent = (share: number) => percents(ofNumbers.value).format(share / 100)
  /** A language's name in the page's language, without a capital where that language has none. */
  const languageName = (code: string) =>
    theme.value.languageNames[language.value]?.[code] ?? languageNames(locale.value).of(code) ?? code
  /** Names in a row, joined as the page's language does: `engelska och svenska`. */
  const formatList = (names: readonly string[]) =>
    formats.value ? listIn(formats.value, names) : lists(locale.value).format(names)
  return { t, language, locale, formatDate, formatNumber, formatPercent, formatList, languageName }
}
