import type { OpenListId } from './open-list.ts'
import type { PublisherType } from './vocabularies.ts'

/** Words by language. */
export type InLanguages = ReadonlyMap<string, string>

/** A file that a dataset can be had as. */
export interface Distribution {
  /** The file's name, which is the part after `#` of its address in the description. */
  name: string
  title: InLanguages
  address: string
  /** Its media type: `text/csv`. */
  format: string
  bytes: number
  /** The languages of its words. */
  languages: readonly string[]
  /** The address of what describes its fields. */
  schema: string | undefined
}

export interface Dataset {
  id: OpenListId
  title: InLanguages
  description: InLanguages
  keywords: readonly InLanguages[]
  /** The addresses of the page that shows it. */
  pages: readonly string[]
  /** YYYY-MM-DD */
  updated: string | undefined
  distributions: readonly Distribution[]
}

export interface Catalogue {
  /** The address of the description; each thing in it has one that begins so. */
  address: string
  title: InLanguages
  description: InLanguages
  homepage: string
  languages: readonly string[]
  publisher: { name: string; type: PublisherType | undefined }
  /** A mail address; without one there is no contact point. */
  contact: string | undefined
  datasets: readonly Dataset[]
}
