import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { builders } from './builders.ts'

const result = z.object({
  pages: z.number(),
  builder: z.enum(builders),
  day: z.string(),
  machine: z.string(),
  milliseconds: z.number(),
  processor: z.number().optional(),
  megabytes: z.number().optional(),
  bytes: z.number(),
  files: z.number(),
  html: z.number(),
  htmlPacked: z.number(),
  visit: z.number().optional(),
  index: z.number().optional(),
  question: z.number().optional(),
})

/** One build and what it wrote. */
export type ScaleResult = z.infer<typeof result>

/** What a file has kept of builds before, so that a measurement that was broken off can go on. */
export function readResults(file: string): ScaleResult[] {
  return existsSync(file) ? z.array(result).parse(JSON.parse(readFileSync(file, 'utf8'))) : []
}

export function writeResults(file: string, results: readonly ScaleResult[]): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
}
