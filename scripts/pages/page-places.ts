import { type FilePlace, layoutOf } from '../files/language-layout.ts'

/** The endings of Markdown files. */
export const pageEndings = ['.md', '.mdx', '.markdown'] as const

/** True for a file of Markdown by its name. */
export function isPageFile(file: string): boolean {
  return pageEndings.some((ending) => file.endsWith(ending))
}

export interface PagePlaces {
  files: FilePlace[]
  /** Markdown files that belong to no language. */
  left: string[]
}

/**
 * Which language and page each Markdown file of a tree is: `sv/guide.md`, `guide.sv.md`, or for the original
 * `guide.md` beside the other languages' folders.
 */
export function pagePlaces(files: readonly string[], codes: readonly string[], original: string): PagePlaces {
  const { files: places, left } = layoutOf(files, codes, original)
  return { files: places.map((place) => ({ ...place, name: place.name || 'index' })), left }
}
