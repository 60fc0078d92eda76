import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import type { Edits, Which } from '../../../.vitepress/core/workbench/api.ts'
import { writeWhole } from '../../files/write-whole.ts'
import { draftsFolder, hideWorkFolder } from '../../translate/work-folder.ts'

/** What somebody was writing, and which version of the file it was to change. */
const draft = z.object({
  name: z.string(),
  language: z.string(),
  version: z.string().exactOptional(),
  at: z.string(),
  edits: z.record(z.string(), z.string()),
})

export type Draft = z.infer<typeof draft>

/** Keeps a draft, whole; one without texts is taken away. `now` is the time that it says. */
export function keepDraft(root: string, kept: Omit<Draft, 'at'>, now: Date): void {
  if (Object.keys(kept.edits).length === 0) {
    rmSync(draftFile(root, kept), { force: true })
    return
  }
  hideWorkFolder(root)
  writeWhole(draftFile(root, kept), `${JSON.stringify({ ...kept, at: now.toISOString() }, null, 2)}\n`)
}

/** The draft of a page or namespace; undefined where there is none, or what is there is not one. */
export function readDraft(root: string, which: Which): Draft | undefined {
  try {
    const found = draft.parse(JSON.parse(readFileSync(draftFile(root, which), 'utf8')))
    return found.name === which.name && found.language === which.language ? found : undefined
  } catch {
    return undefined
  }
}

/** Takes from the draft what has been saved; what somebody has written otherwise since stays. */
export function withoutSaved(root: string, which: Which, saved: Edits, version: string, now: Date): void {
  const found = readDraft(root, which)
  if (!found) return
  const edits = Object.fromEntries(
    Object.entries(found.edits).filter(([id, text]) => !Object.hasOwn(saved, id) || saved[id] !== text),
  )
  const { name, language } = which
  keepDraft(root, { name, language, version, edits }, now)
}

/** The name says nothing that a path could be made of. */
function draftFile(root: string, { name, language }: Which): string {
  const hash = createHash('sha256').update(`${name}\n${language}`).digest('hex')
  return path.join(draftsFolder(root), `${hash}.json`)
}
