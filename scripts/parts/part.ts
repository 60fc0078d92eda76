import type { Site } from '../../.vitepress/core/site/site.ts'
import { UsageError } from '../arguments/usage-problem.ts'

/** Some of the pages of a site, which are built by themselves. */
export interface Part {
  /** As it was given: `en`, `en/guides`, `2/4`. */
  name: string
  /** Its pages of all of them, by their files below docs/. */
  of(pages: readonly string[]): string[]
}

/**
 * The part that `--part` names: a folder below docs (with `--without`, but for folders in it), or one of so many equal
 * shares. A page that is in no language's folder, as docs/index.md, belongs to the first language's.
 * @throws UsageError for what is neither.
 */
export function partNamed(given: string, without: readonly string[], site: Site): Part {
  const [, which, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(given) ?? []
  if (which !== undefined && count !== undefined) return share(Number(which), Number(count), without)
  const folder = folderOf(given)
  const left = without.map(folderOf)
  const outside = left.find((name) => !name.startsWith(`${folder}/`))
  if (outside !== undefined) {
    throw new UsageError(`--without takes a folder in that of --part; ${outside} is not in ${folder}`)
  }
  const [first] = site.languages
  const languages = new Set(site.languages.map(({ code }) => code))
  const placeOf = (page: string) => (languages.has(page.split('/')[0] ?? '') ? page : `${first.code}/${page}`)
  const isIn = (page: string, name: string) => placeOf(page).startsWith(`${name}/`)
  return {
    name: [folder, ...left.map((name) => `without ${name}`)].join(' '),
    of: (pages) => pages.filter((page) => isIn(page, folder) && !left.some((name) => isIn(page, name))),
  }
}

function share(which: number, count: number, without: readonly string[]): Part {
  if (which < 1 || which > count) {
    throw new UsageError(`--part ${which}/${count} is none of ${count}: take 1/${count} to ${count}/${count}`)
  }
  if (without.length > 0) throw new UsageError('--without goes with a folder only, not with a share')
  return {
    name: `${which}/${count}`,
    of: (pages) => [...pages].sort().filter((_, index) => index % count === which - 1),
  }
}

/** `docs/en/guides/` and `en/guides` are the same folder. */
function folderOf(given: string): string {
  const folder = given.replace(/^(?:\.\/)?(?:docs\/)?/, '').replace(/\/+$/, '')
  if (/^[^/\s.][^/\s]*(?:\/[^/\s.][^/\s]*)*$/.test(folder)) return folder
  throw new UsageError(
    `--part takes a folder below docs, as en or en/guides, or a share as 2/4, not "${given}"`,
  )
}

/** The name of a part as that of a folder: `en-guides`, `2-of-4`. */
export function folderName(part: Part): string {
  return part.name.replace(/^(\d+)\/(\d+)$/, '$1-of-$2').replace(/[/ ]/g, '-')
}
