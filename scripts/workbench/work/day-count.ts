import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { writeWhole } from '../../files/write-whole.ts'
import { workFolder } from '../../translate/work-folder.ts'

const count = z.object({ day: z.string(), words: z.record(z.string(), z.number()) })

/** How many words of originals have been translated from here on a day, each segment once. */
export function wordsOfDay(root: string, now: Date): number {
  return Object.values(readCount(root, now)).reduce((sum, words) => sum + words, 0)
}

/** Counts segments, by a name that no other has, with the words of their originals. */
export function countWordsOfDay(root: string, saved: Readonly<Record<string, number>>, now: Date): void {
  const words = { ...readCount(root, now), ...saved }
  writeWhole(countFile(root), `${JSON.stringify({ day: localDay(now), words })}\n`)
}

function readCount(root: string, now: Date): Record<string, number> {
  try {
    const found = count.parse(JSON.parse(readFileSync(countFile(root), 'utf8')))
    return found.day === localDay(now) ? found.words : {}
  } catch {
    return {}
  }
}

function countFile(root: string): string {
  return path.join(root, workFolder, 'today.json')
}

/** The day where the machine is, as YYYY-MM-DD. */
function localDay(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
