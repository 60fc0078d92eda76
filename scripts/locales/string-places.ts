import { type FilePlace, layoutOf } from '../files/language-layout.ts'

/** The namespace of a file that is named by its language alone, as i18next calls it. */
export const onlyNamespace = 'translation'

export interface StringPlaces {
  files: FilePlace[]
  /** JSON files that belong to no language. */
  left: string[]
}

/** True for a JSON file that could hold strings. */
export function isStringFile(file: string): boolean {
  return file.endsWith('.json') && !file.endsWith('.lock.json') && !/(?:^|\/)package\.json$/.test(file)
}

/**
 * Which language and namespace each locale file is: `sv/common.json`, `sv.json`, `common.sv.json`,
 * `common/sv-SE.json`, or for the original `common.json` beside `common.sv.json`.
 */
export function stringPlaces(
  files: readonly string[],
  codes: readonly string[],
  original: string,
): StringPlaces {
  const { files: places, left } = layoutOf(files.filter(isStringFile), codes, original, true)
  return { files: places.map((place) => ({ ...place, name: place.name || onlyNamespace })), left }
}

/**
 * Where a file that is missing belongs, as the others are laid out: the language of a twin's path put in the
 * place of the twin's own. Without a namespace the place of the language's first file.
 */
export function placeOfMissing(files: readonly FilePlace[], language: string, namespace?: string): string {
  const own = files.filter((place) => place.language === language)
  if (namespace === undefined) return own[0]?.file ?? ''
  const there = own.find(({ name }) => name === namespace)
  if (there) return there.file
  const twin = files.find(({ name }) => name === namespace)
  if (!twin) return `${language}/${namespace}.json`
  const tag = own.find((place) => place.tag !== undefined)?.tag ?? language
  // An original may have no language in its name: `messages.json` beside `messages.sv.json`.
  if (twin.tag === undefined || twin.at === undefined) return twin.file.replace(/\.json$/, `.${tag}.json`)
  return twin.file.slice(0, twin.at) + tag + twin.file.slice(twin.at + twin.tag.length)
}
