import type { Site } from '../../.vitepress/core/site/site.ts'
import { UsageError } from './usage-problem.ts'

/**
 * A language given to a command, checked against those of the site.
 * @throws UsageError that names the site's languages.
 */
export function chooseLanguage(option: string, given: string | undefined, known: readonly string[]) {
  if (given === undefined || known.includes(given)) return given
  throw new UsageError(`${option} takes one of ${known.join(', ')}, not "${given}"`)
}

/** The codes of a site's languages. */
export function languageCodes(site: Site): string[] {
  return site.languages.map(({ code }) => code)
}
