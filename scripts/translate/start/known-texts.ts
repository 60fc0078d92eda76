import type { Lookup } from '../../../.vitepress/core/memory/open-memory.ts'

/** What the memory has for a text: its translation where it is the same, or nearly the same. */
export interface KnownText {
  /** 100 for the same. */
  percent: number
  translation: string
}

/** Looks up a text of an original, a block's or a cell's Markdown on one line. */
export type Known = (markdown: string) => KnownText | undefined

/** What a translation is begun with where nothing is to be filled in. */
export const nothingKnown: Known = () => undefined

/** Looks texts up in a memory; of its translations only those that can stand anywhere in a page as they are. */
export function knownTexts(lookup: Lookup): Known {
  return (markdown) => {
    for (const { percent, translation } of lookup(markdown)) {
      if (isMovable(translation)) return { percent, translation }
    }
    return undefined
  }
}

/** Addresses below the site lead elsewhere from another page, and some signs mean something where a line begins. */
function isMovable(text: string): boolean {
  return !/\]\((?!https?:|mailto:)|[|\n]|<!--|^\s*(?:[#>+:=-]|\d+[.)]|```|~~~|<)/.test(text)
}
