import { stem } from '../../../../.vitepress/core/search/stems/stem.ts'
import type { BenchPage } from '../bench-pages.ts'
import { wordsOf } from './question.ts'

/** The forms of each word of a language as pages have them, by stem; words of four letters and more. */
export type WordForms = ReadonlyMap<string, ReadonlySet<string>>

export function wordForms(pages: readonly BenchPage[], language: string): WordForms {
  const forms = new Map<string, Set<string>>()
  for (const page of pages) {
    if (page.language !== language) continue
    // The first heading repeats the title.
    const text = `${page.title}\n${page.body.replace(/^#\s+.*$/gm, '')}`
    for (const word of wordsOf(text)) {
      if (word.length < 4) continue
      const key = stem(word, language)
      const own = forms.get(key)
      if (own) own.add(word)
      else forms.set(key, new Set([word]))
    }
  }
  return forms
}

/** The other forms of a word. */
export function otherForms(word: string, language: string, forms: WordForms): string[] {
  if (word.length < 4) return []
  return [...(forms.get(stem(word, language)) ?? [])].filter((form) => form !== word)
}
