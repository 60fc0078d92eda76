import type { Finding } from '../../.vitepress/core/findings/finding.ts'

/** What became of one thing that somebody wanted to confirm. */
export type Outcome =
  /** `left` is what is still to be said of the page, such as blocks that are not translated. */
  | { kind: 'confirmed'; name: string; language: string; from: string; left: Finding[] }
  /** Some blocks; `left` is how many changed ones nobody has confirmed yet. */
  | { kind: 'confirmedBlocks'; name: string; language: string; count: number; left: number }
  /** Lines of the original on which no changed block begins; `known` are those on which one does. */
  | {
      kind: 'unknownBlocks'
      name: string
      language: string
      file: string
      lines: number[]
      known: number[]
    }
  | { kind: 'again'; name: string; language: string }
  | { kind: 'confirmedStrings'; name: string; language: string; count: number }
  /** Strings that are missing or empty or have an error. */
  | { kind: 'skippedStrings'; name: string; language: string; count: number; errors: Finding[] }
  /** Texts are still to be written or read, on these lines of the translation. */
  | { kind: 'unfinished'; name: string; language: string; file: string; lines: number[] }
  /** A file is another by now than the one that was checked. */
  | { kind: 'changed'; name: string; file: string }
  | { kind: 'noTranslation' | 'isOriginal'; name: string; language: string }
  | { kind: 'noTranslations'; name: string }
  | { kind: 'refused'; name: string; language: string; errors: Finding[] }
  | { kind: 'unknown' | 'unknownString'; name: string; meant: string }

/** True for what leaves something that was asked for undone. */
export function isRefusal({ kind }: Outcome): boolean {
  return !['confirmed', 'confirmedBlocks', 'again', 'confirmedStrings'].includes(kind)
}
