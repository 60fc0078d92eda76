import { forgetConfirmation } from '../translate/start/forget-confirmation.ts'
import { type FilesSaved, type FileToSave, saveAllUnlocked } from './save-all.ts'

/** The translation of a page or a namespace, by its name, with its file as it is to be. */
export interface UnitSave {
  name: string
  language: string
  save: FileToSave
}

/**
 * Writes the files of translations, all or none, for whoever holds the lock. Of a page that is made anew nobody has
 * confirmed anything, whatever the record says of an earlier translation.
 */
export function saveUnitsUnlocked(root: string, units: readonly UnitSave[]): FilesSaved {
  for (const { name, language, save } of units) {
    if (save.before !== undefined || !name.startsWith('page ')) continue
    forgetConfirmation(root, name.slice('page '.length), language, false)
  }
  return saveAllUnlocked(
    root,
    units.map(({ save }) => save),
  )
}
