/** A part of a knowledge base: pages by ref, strings by namespace. */
export interface Scope {
  hasPage(ref: string): boolean
  hasStrings(namespace: string): boolean
}

/** All of it. */
export const everything: Scope = { hasPage: () => true, hasStrings: () => true }
