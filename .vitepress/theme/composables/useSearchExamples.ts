import { useData } from 'vitepress'
import { computed } from 'vue'
import type { ThemeConfig } from '../../core/site/theme-config.ts'
import { useI18n } from './useI18n.ts'

/** One example of a question in each language that has its own, the page's language first. */
export function useSearchExamples() {
  const { theme } = useData<ThemeConfig>()
  const { t, language } = useI18n()
  return computed(() => {
    const codes = new Set([language.value, ...theme.value.languages.map(({ code }) => code)])
    const examples = new Map<string, string>()
    for (const code of codes) {
      const text = t.value('search:example', { lng: code })
      if (!examples.has(text)) examples.set(text, code)
    }
    return [...examples].map(([text, code]) => ({ text, language: code }))
  })
}
