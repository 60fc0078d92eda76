import type { CodeType } from '../../../.vitepress/core/memory/inline-code.ts'

/** Inline code that a translation lacks, or has beside its original, or a link in it that leads elsewhere. */
export interface CodeDifference {
  kind: 'lacking' | 'added' | 'address'
  /** A warning is of what a translator may have reason for: other marks of emphasis, another address. */
  severity: 'error' | 'warning'
  type: Exclude<CodeType, 'entity'> | 'footnote'
  /** The code as it is written; of a link its address. */
  text: string
  /** How many of it are lacking or added. */
  count: number
  /** Of a link that leads elsewhere: where the translation's leads. */
  other?: string
}

/** What is known of the texts beside their signs. */
export interface CodeOptions {
  /** The texts are forms of a plural, where `{{count}}` may be left out: "one page". */
  isPlural?: boolean
  /** True where two addresses lead to the same, as those of a page and its twin do. */
  isSameAddress?: (source: string, target: string) => boolean
}
