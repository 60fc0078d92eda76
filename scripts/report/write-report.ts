import path from 'node:path'
import { SettingsError } from '../arguments/usage-problem.ts'
import { reasonOf } from '../files/read-text.ts'
import { writeWhole } from '../files/write-whole.ts'

/**
 * Writes a report or the like whole.
 * @throws SettingsError where it cannot be written.
 */
export function writeReport(file: string, content: string): void {
  try {
    writeWhole(path.resolve(file), content)
  } catch (error) {
    const reason = reasonOf(error)
    throw new SettingsError((t) => t('findings:trouble.write', { file, reason, context: reason }))
  }
}
