import type { Detect } from '../language/detect.ts'
import type { KnownKeys } from './known-keys.ts'
import { noVocabulary, type Vocabulary } from './names-in-texts.ts'
import { noSameWords, type SameWords } from './same-words.ts'

/** What the checks of one translation know beside its own file. */
export interface StringContext {
  same: SameWords
  vocabulary: Vocabulary
  /** The keys of the strings' first language. */
  known: KnownKeys
  detect: Detect | undefined
}

export const noContext: StringContext = {
  same: noSameWords,
  vocabulary: noVocabulary,
  known: new Map(),
  detect: undefined,
}
