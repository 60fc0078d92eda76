import type { ResourceLanguage } from 'i18next'
import { computed, ref } from 'vue'
import { createI18n, wordsIn } from '../../core/i18n/create-i18n.ts'
import { machineStore } from '../composables/kept.ts'

const files: Record<string, ResourceLanguage[string]> = import.meta.glob(
  '../../../locales/*/workbench.json',
  {
    eager: true,
    import: 'default',
  },
)

const i18n = createI18n({}, 'en')
const codes: string[] = []
for (const [file, strings] of Object.entries(files)) {
  const code = /([^/]+)\/[^/]+\.json$/.exec(file)?.[1]
  if (code === undefined) continue
  codes.push(code)
  i18n.addResourceBundle(code, 'workbench', strings)
}

/** The languages that the workbench itself speaks. */
export const wordLanguages: readonly string[] = codes

const kept = machineStore.get('language')

/** The language of the workbench's own words: as was chosen, else the first of the browser's that it speaks. */
export const language = ref(
  codes.find((code) => code === kept) ??
    navigator.languages.map((tag) => tag.split('-')[0]).find((code) => code && codes.includes(code)) ??
    'en',
)

/** Changes the words' language and remembers it. */
export function chooseLanguage(code: string): void {
  language.value = code
  machineStore.set('language', code)
}

/** The words, and numbers and names as their language writes them. */
export function useWords() {
  const t = computed(() => wordsIn(i18n, language.value))
  const locale = computed(() => ({ en: 'en-GB', sv: 'sv-SE' })[language.value] ?? language.value)
  const formatNumber = (value: number) => new Intl.NumberFormat(locale.value).format(value)
  /** A share from 0 to 1 in whole percent, rounded down, so that only what is whole says 100. */
  const formatShare = (share: number) =>
    new Intl.NumberFormat(locale.value, { style: 'percent' }).format(Math.floor(share * 100) / 100)
  const formatTime = (time: string) =>
    new Intl.DateTimeFormat(locale.value, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(time))
  const formatDuration = (minutes: number) => {
    const hours = Math.floor(minutes / 60)
    const unit = (value: number, name: 'hour' | 'minute') =>
      new Intl.NumberFormat(locale.value, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value)
    const parts = [
      ...(hours > 0 ? [unit(hours, 'hour')] : []),
      ...(minutes % 60 > 0 || hours === 0 ? [unit(minutes % 60, 'minute')] : []),
    ]
    return parts.join(' ')
  }
  const languageName = (code: string) =>
    new Intl.DisplayNames([locale.value], { type: 'language' }).of(code) ?? code
  return { t, language, formatNumber, formatShare, formatTime, formatDuration, languageName }
}
