import type tags from '../../../locales/en/tags.json'
import { useI18n } from './useI18n.ts'

/** The words of a tag in the page's language; its id where it has none, which the coverage check reports. */
export function useTags() {
  const { t } = useI18n()
  return (id: string): string => t.value(`tags:${id as keyof typeof tags}`, { defaultValue: id })
}
