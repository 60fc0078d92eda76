import type { Site } from '../../../.vitepress/core/site/site.ts'

/** The site's language that a file's tag stands for: the same, else one that differs in region only (`sv-SE`). */
export function siteLanguage(tag: string, { languages }: Site): string | undefined {
  const codes = languages.map(({ code }) => code)
  const plain = tag.replaceAll('_', '-').toLowerCase()
  return (
    codes.find((code) => code.toLowerCase() === plain) ??
    codes.find((code) => primary(code) === primary(plain))
  )
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? ''
}
