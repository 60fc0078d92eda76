import type { Refusal, TextsById } from '../../.vitepress/core/segments/refusal.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { whileLocked } from '../translate/work-folder.ts'
import type { LocateBase } from './locate.ts'
import { planSegments, type UnitToSave } from './plan-segments.ts'
import { saveUnitsUnlocked } from './save-units.ts'

export type { UnitToSave } from './plan-segments.ts'

/** What became of a save. Where one text is refused nothing is written. */
export type SaveOutcome =
  | { kind: 'saved'; file: string; version: string; isChanged: boolean }
  /** One of the files is another by now. */
  | { kind: 'conflict'; file: string }
  | { kind: 'refused'; reasons: Refusal[] }
  /** There is no such page or namespace, or it can have no translation in that language. */
  | { kind: 'unknown' }

/**
 * Writes new texts into the translation's file, as it is on disk by now, while no other process writes; makes the
 * file of a page that has none. What it replaces is kept in the work folder.
 */
export function saveSegments(
  base: LocateBase,
  root: string,
  site: Site,
  unit: UnitToSave,
  edits: TextsById,
): SaveOutcome {
  return whileLocked(root, (): SaveOutcome => {
    const plan = planSegments(base, root, site, unit, edits)
    if (plan.kind !== 'plan') return plan
    if (plan.refused.length > 0) return { kind: 'refused', reasons: plan.refused }
    const { save, version } = plan
    const saved = saveUnitsUnlocked(root, [{ name: unit.name, language: unit.language, save }])
    if (saved.kind === 'conflict') return { kind: 'conflict', file: save.file }
    return { kind: 'saved', file: save.file, version, isChanged: saved.files.length > 0 }
  })
}
