/** A search over pages in both languages: the refs of the pages found for a reader of a language, the best first. */
export interface Engine {
  name: string
  ask(text: string, language: string): Promise<readonly string[]>
}

/** How many pages count. */
export const mostRefs = 10

/** The first ten refs, each once. */
export function firstRefs(refs: Iterable<string>): string[] {
  return [...new Set(refs)].slice(0, mostRefs)
}
