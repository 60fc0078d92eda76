import { useData } from 'vitepress'
import { computed } from 'vue'
import { fullUrl, urlOfFile } from '../../core/pages/urls.ts'
import { mailLink } from '../../core/site/mail-link.ts'
import type { ThemeConfig } from '../../core/site/theme-config.ts'
import { useI18n } from './useI18n.ts'

/** Links that begin a mail about this page, with its title and address in it; none where the site has no address for mail. */
export function usePageMail() {
  const { theme, page } = useData<ThemeConfig>()
  const { t, language, languageName } = useI18n()
  const address = computed(() =>
    t.value('mail.address', { address: fullUrl(theme.value.address, urlOfFile(page.value.relativePath)) }),
  )
  const about = computed(() => {
    const { contact } = theme.value
    const { title } = page.value
    const lines = ['', t.value('mail.now'), '', t.value('mail.should'), '', t.value('mail.source'), '']
    return contact && mailLink(contact, t.value('mail.page', { title }), [address.value, ...lines])
  })
  const translation = computed(() => {
    const { contact } = theme.value
    const names = { title: page.value.title, language: languageName(language.value) }
    const lines = ['', t.value('mail.title', names), '', t.value('mail.text'), '']
    return contact && mailLink(contact, t.value('mail.translation', names), [address.value, ...lines])
  })
  return { about, translation }
}
