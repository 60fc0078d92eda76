import { oncePerPairs } from './once-per-pairs.ts'

/** The ref of the page at each address below the site's: `/sv/natverk/`. */
export const refsByUrl = oncePerPairs(
  (pairs): ReadonlyMap<string, string> =>
    new Map(
      pairs.flatMap((pair) =>
        [pair.original, ...pair.translations.values()].map((page) => [page.url, pair.ref] as const),
      ),
    ),
)
