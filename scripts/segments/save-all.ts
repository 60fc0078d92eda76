import { type FilesSaved, type FileToSave, saveFiles } from '../files/save-files.ts'
import { saveFolders, whileLocked } from '../translate/work-folder.ts'

export type { FilesSaved, FileToSave } from '../files/save-files.ts'

/** Writes many files, all or none; what a crash left half done is finished by the next save. */
export function saveAll(root: string, files: readonly FileToSave[]): FilesSaved {
  return whileLocked(root, () => saveAllUnlocked(root, files))
}

/** The same for whoever holds the lock already. */
export function saveAllUnlocked(root: string, files: readonly FileToSave[]): FilesSaved {
  return saveFiles(root, files, saveFolders(root))
}
