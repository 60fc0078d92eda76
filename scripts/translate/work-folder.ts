import path from 'node:path'
import { oneAtATime } from '../files/one-at-a-time.ts'
import { mendSave, type SaveFolders } from '../files/save-files.ts'
import { writeNew } from '../files/write-new.ts'

/** The folder below the root that the translator's tools keep their own files in; git does not know it. */
export const workFolder = '.translate'

/** The lock file under which one process at a time writes. */
export function workLock(root: string): string {
  return path.join(root, workFolder, 'lock')
}

/**
 * Does something while no other of the translator's tools writes in this root. A save of many files that was
 * interrupted is finished first, so that nobody acts on half of it.
 * @throws SettingsError where another process still writes after five seconds.
 */
export function whileLocked<Value>(root: string, act: () => Value): Value {
  return oneAtATime(workLock(root), () => {
    hideWorkFolder(root)
    mendSave(root, saveFolders(root))
    return act()
  })
}

/** Makes the work folder, and keeps git from it in knowledge bases whose own `.gitignore` does not name it. */
export function hideWorkFolder(root: string): void {
  writeNew(path.join(root, workFolder, '.gitignore'), '*\n')
}

/** Where copies of what was replaced are kept. */
export function keptFolder(root: string): string {
  return path.join(root, workFolder, 'kept')
}

/** Where what is being written in the workbench is kept until it is saved. */
export function draftsFolder(root: string): string {
  return path.join(root, workFolder, 'drafts')
}

/** Where the files of one save are until all of them are written, with the list of them, which makes it hold. */
export function saveFolders(root: string): SaveFolders {
  return { pending: path.join(root, workFolder, 'pending'), kept: keptFolder(root) }
}
