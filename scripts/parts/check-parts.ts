import type { BuiltPart } from './part-record.ts'

/** How many pages a problem names. */
const mostNamed = 3

/**
 * What keeps parts from being one site, each with what to do: `pages` are those that the site has, `madeFrom` is what it
 * would be made from here. None where they are right.
 */
export function partProblems(
  parts: readonly Pick<BuiltPart, 'part' | 'folder' | 'pages' | 'madeFrom'>[],
  pages: readonly string[],
  madeFrom: Readonly<Record<string, string>>,
): string[] {
  const ofSources = parts.flatMap((part) => {
    const names = [...new Set([...Object.keys(madeFrom), ...Object.keys(part.madeFrom)])]
    const others = names.filter((name) => madeFrom[name] !== part.madeFrom[name])
    return others.length === 0
      ? []
      : `${part.folder} was made from something else than what is here: ${others.join(', ')}. Build every part and put them together from the same commit, with the same settings in the environment.`
  })
  // Made from other pages, it need not have the same ones.
  if (ofSources.length > 0) return ofSources
  const holders = new Map(pages.map((page) => [page, parts.filter((part) => part.pages.includes(page))]))
  const missing = [...holders].flatMap(([page, having]) => (having.length === 0 ? page : []))
  const twice = [...holders].flatMap(([page, having]) => (having.length > 1 ? { page, having } : []))
  const problems: string[] = []
  if (missing.length > 0) {
    problems.push(
      `No part has ${named(missing)}. Build the part that is missing, and name its folder here: npm run build -- --part ${folderOf(missing[0] ?? '')}`,
    )
  }
  const pairs = new Map<string, string[]>()
  for (const { page, having } of twice) {
    const folders = having.map(({ folder }) => folder).join(' and ')
    pairs.set(folders, [...(pairs.get(folders) ?? []), page])
  }
  for (const [folders, both] of pairs) {
    problems.push(
      `${folders} have the same pages: ${named(both)}. Leave one of them out, or build the larger one with --without and the folder that the other has.`,
    )
  }
  return problems
}

/** Some pages by name, and how many more there are. */
function named(pages: readonly string[]): string {
  const more = pages.length - mostNamed
  const shown = pages.slice(0, mostNamed).join(', ')
  return more > 0 ? `${shown} and ${more} more` : shown
}

function folderOf(page: string): string {
  return page.split('/')[0] ?? page
}
