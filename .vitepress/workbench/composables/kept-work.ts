import type { Segment, Segmented } from '../../core/segments/segment.ts'
import type { Edits, Which } from '../../core/workbench/api.ts'
import { tabStore } from './kept.ts'

/** What a tab keeps of a page: texts that the server may not have, with the segments that they were written for. */
export interface KeptWork {
  edits: Edits
  /** Those marked as done, while the original is that of `originalVersion`. */
  ready: string[]
  originalVersion: string
  segments: Segment[]
  /** False where the server has them too. */
  isUnsent: boolean
}

function keyOf({ name, language }: Which): string {
  return `work ${language} ${name}`
}

/** Keeps what has been written until the tab is closed; nothing where there is nothing. */
export function keepWork(
  which: Which,
  unit: Segmented,
  edits: Edits,
  ready: readonly string[],
  isUnsent: boolean,
): void {
  const isEmpty = Object.keys(edits).length === 0 && ready.length === 0
  const kept: KeptWork = {
    edits,
    ready: [...ready],
    originalVersion: unit.originalVersion,
    segments: unit.segments.filter(({ id }) => id in edits),
    isUnsent,
  }
  tabStore.set(keyOf(which), isEmpty ? null : JSON.stringify(kept))
}

/** What this tab has kept of a page. */
export function keptWork(which: Which): KeptWork | undefined {
  const text = tabStore.get(keyOf(which))
  if (text === null) return undefined
  try {
    const kept: KeptWork = JSON.parse(text)
    return kept
  } catch {
    return undefined
  }
}
