/** What is used of Pagefind's own code, which it builds beside its index. */
interface Pagefind {
  search(text: string): Promise<{ results: PagefindResult[] }>
}

interface PagefindResult {
  id: string
  data(): Promise<{ url: string; excerpt: string }>
}

let loaded: Promise<Pagefind> | undefined

function load(): Promise<Pagefind> {
  const file = '/pagefind/pagefind.js'
  loaded ??= import(file)
  return loaded
}

/** Five results with their excerpts. */
export async function ask(text: string): Promise<string[]> {
  const { results } = await (await load()).search(text)
  const shown = await Promise.all(results.slice(0, 5).map((result) => result.data()))
  return shown.map(({ url, excerpt }) => `${url}: ${excerpt}`)
}

/** The ids of the first results, which need no more files. */
export async function ids(text: string, most: number): Promise<string[]> {
  const { results } = await (await load()).search(text)
  return results.slice(0, most).map(({ id }) => id)
}
