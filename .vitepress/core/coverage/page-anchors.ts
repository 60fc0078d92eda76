import type { Page } from '../pages/page.ts'

/** What a link can lead to on a page: its headings, `{#id}` on other blocks, and `id="…"` in its HTML. */
export function anchorsOf(page: Page): ReadonlySet<string> {
  const headings = page.blocks.flatMap(({ heading }) => (heading ? heading.id : []))
  const attributes = [...page.body.matchAll(/\{#([^\s{}]+)(?:\s[^{}]*)?\}/g)].map(([, id = '']) => id)
  const html = [...page.body.matchAll(/\s(?:id|name)=(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, double, single]) => double ?? single ?? '',
  )
  return new Set([...headings, ...attributes, ...html].map((id) => id.normalize()))
}
