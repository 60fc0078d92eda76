import type lists from '../../../locales/en/lists.json'
import { useI18n } from './useI18n.ts'

/**
 * A country's name in the page's language by its code in ISO 3166-1, `SE`; that of a part of a country, `GB-SCT` in
 * ISO 3166-2, is in the locales, since browsers do not know it. The code where nobody does.
 */
export function useCountries() {
  const { t, locale } = useI18n()
  return (code: string): string =>
    /^[A-Z]{2}$/.test(code)
      ? (new Intl.DisplayNames([locale.value], { type: 'region' }).of(code) ?? code)
      : t.value(`lists:places.${code as keyof (typeof lists)['places']}`, { defaultValue: code })
}
