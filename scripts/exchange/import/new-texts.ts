import type { RefusalReason } from '../../../.vitepress/core/segments/refusal.ts'
import type { Segmented } from '../../../.vitepress/core/segments/segment.ts'
import type { FileToSave } from '../../files/save-files.ts'
import type { Plan } from '../../segments/plan-segments.ts'
import type { Opened } from './incoming.ts'
import { keyOf } from './judge-incoming.ts'
import type { Verdict } from './problem.ts'

/** A translation's file with what is taken in it. */
export interface Prepared {
  opened: Segmented
  save: FileToSave
  /** The version of the translation that it makes. */
  version: string
}

/** What writing these texts, by the ids of segments, would make of a page or a namespace. */
export type PlanTexts = (opened: Opened, edits: ReadonlyMap<string, string>) => Plan

export interface TextsPrepared {
  verdicts: Verdict[]
  prepared: Prepared[]
  /** Files that are another by now than when all was read. */
  conflicts: string[]
}

/** Puts what is taken into the texts of the files; what cannot be written is refused. Writes nothing. */
export function prepareTexts(
  verdicts: readonly Verdict[],
  all: readonly Opened[],
  plan: PlanTexts,
): TextsPrepared {
  const refused = new Map<string, RefusalReason>()
  const prepared: Prepared[] = []
  const conflicts: string[] = []
  for (const one of all) {
    const { name, to: language, file } = one.opened
    const own = verdicts.filter(
      (verdict) => verdict.kind === 'taken' && verdict.name === name && verdict.language === language,
    )
    const edits = new Map(own.flatMap(({ id, text }) => (text === undefined ? [] : [[id, text] as const])))
    if (edits.size === 0) continue
    const planned = plan(one, edits)
    if (planned.kind === 'plan') {
      for (const { id, reason } of planned.refused) refused.set(keyOf({ name, language, id }), reason)
      if (planned.refused.length < edits.size) {
        prepared.push({ opened: one.opened, save: planned.save, version: planned.version })
      }
    } else {
      conflicts.push(planned.kind === 'conflict' ? planned.file : file)
    }
  }
  return {
    verdicts: verdicts.map((verdict) => refusedBy(verdict, refused.get(keyOf(verdict)))),
    prepared,
    conflicts,
  }
}

function refusedBy(verdict: Verdict, reason: RefusalReason | undefined): Verdict {
  if (reason === undefined || verdict.kind !== 'taken') return verdict
  return { ...verdict, kind: 'refused', problems: [{ kind: 'written', reason }] }
}
