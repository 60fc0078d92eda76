import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { listFiles } from '../../../scripts/files/list-files.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'

/**
 * Words of the interface that a page says in another language than it says to be in (WCAG 2.2, 3.1.2): in its text,
 * in its title, in the names that only screen readers say. What is marked with `lang` counts as that language.
 */
export async function wordsInOtherLanguages(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: { text: string; language: string }[] = []
    const add = (text: string | null, element: Element | null) => {
      const language = element?.closest('[lang]')?.getAttribute('lang') ?? ''
      if (text?.trim()) found.push({ text: text.trim(), language })
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A word of the glossary may be the same as one of the interface, in any language.
      if (!node.parentElement?.closest('script, style, code, .term dd'))
        add(node.textContent, node.parentElement)
    }
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description', 'data-copied']) {
      for (const element of document.querySelectorAll(`[${name}]`)) add(element.getAttribute(name), element)
    }
    return found
  })
  const wrong = texts.filter(({ text, language }) => isForeign(text, language))
  return [
    ...new Set(wrong.map(({ text, language }) => `“${text}” is marked as ${language || 'no language'}`)),
  ]
}

const languages = ['en', 'sv'] as const

/** Every whole string of a language's interface, in lower case; those with something to fill in cannot be told. */
const strings = Object.fromEntries(
  languages.map((language) => {
    const folder = path.join(projectRoot, 'locales', language)
    const all = listFiles(folder, '.json').flatMap((file) =>
      valuesOf(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
    )
    return [language, new Set(all.filter((text) => !text.includes('{{')).map((text) => text.toLowerCase()))]
  }),
)

/** True where the text is a string of another language only; Gaelic has few of its own and falls back to English. */
function isForeign(text: string, language: string): boolean {
  const own = strings[language === 'gd' ? 'en' : language]
  if (!own || own.has(text.toLowerCase())) return false
  return languages.some((other) => strings[other]?.has(text.toLowerCase()))
}

function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(valuesOf) : []
}
