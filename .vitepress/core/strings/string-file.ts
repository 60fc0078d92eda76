import type { Position } from '../findings/finding.ts'

/** One string of a locale file. */
export interface StringEntry extends Position {
  /** Its path in the file, `directory.count_one`. */
  key: string
  /** Undefined where the file has something that is not a string there. */
  value: string | undefined
  /**
   * The keys of the objects that it is in, outermost first; none at the top. The key alone does not tell, since
   * one in natural language has full stops of its own.
   */
  parents?: readonly string[]
  /** True for a text of a list. */
  inList?: boolean
}

/** One namespace of one language as read. */
export interface StringFile {
  language: string
  namespace: string
  /** Its path below the root: `locales/sv/common.json`. */
  file: string
  /** By key, in the order of the file. */
  entries: ReadonlyMap<string, StringEntry>
}

/** The name of a string over all files: `common:directory.count`. */
export function stringKey(namespace: string, key: string): string {
  return `${namespace}:${key}`
}

/** True for nothing, and for nothing but white space and signs without width. */
export function isEmptyString(value: string): boolean {
  return /^[\s\u200b-\u200d\u2060]*$/.test(value)
}
