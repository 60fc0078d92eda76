import { addressKey, isAlias } from '../../../.vitepress/core/aliases/alias.ts'
import type { Page } from '../../../.vitepress/core/pages/page.ts'

/**
 * The old addresses of a page once it has moved from its address to `url`: one that it comes back to is none any
 * more, and the one that it leaves becomes one where it is kept and can be written.
 */
export function movedAliases(page: Page, url: string, isKept: boolean): readonly string[] {
  const left = (page.fields.aliases ?? []).filter((alias) => addressKey(alias) !== addressKey(url))
  const isNew =
    isKept && isAlias(page.url) && left.every((alias) => addressKey(alias) !== addressKey(page.url))
  return isNew ? [...left, page.url] : left
}
