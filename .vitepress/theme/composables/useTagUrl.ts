import { useData } from 'vitepress'
import type { ThemeConfig } from '../../core/site/theme-config.ts'
import { tagSlug } from '../../core/tags/tag-slug.ts'
import { useTags } from './useTags.ts'

/** The address of a tag's page in the page's language; none where the site has no pages of tags. */
export function useTagUrl() {
  const { theme } = useData<ThemeConfig>()
  const tagName = useTags()
  return (id: string): string | undefined => {
    const folder = theme.value.routes.tags
    return folder === undefined ? undefined : folder + tagSlug(tagName(id), id)
  }
}
