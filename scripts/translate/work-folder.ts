import path from 'node:path'
import { oneAtATime } from '../files/one-at-a-time.ts'

/** The folder below the root that the translator's tools keep their own files in; git does not know it. */
export const workFolder = '.translate'

/** The lock file under which one process at a time writes. */
export function workLock(root: string): string {
  return path.join(root, workFolder, 'lock')
}

/**
 * Does something while no other of the translator's tools writes in this root.
 * @throws SettingsError where another process still writes after five seconds.
 */
export function whileLocked<Value>(root: string, act: () => Value): Value {
  return oneAtATime(workLock(root), act)
}

/** Where copies of what was replaced are kept. */
export function keptFolder(root: string): string {
  return path.join(root, workFolder, 'kept')
}

/** Where what is being written in the workbench is kept until it is saved. */
export function draftsFolder(root: string): string {
  return path.join(root, workFolder, 'drafts')
}

/** Where the files of one save are until all of them are written, and the list of them, which makes it hold. */
export function pendingFolder(root: string): string {
  return path.join(root, workFolder, 'pending')
}
