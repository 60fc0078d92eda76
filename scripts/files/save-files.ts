import { createHash } from 'node:crypto'
import { copyFileSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { fileInside } from './inside.ts'
import { type CopyToKeep, keepCopies } from './keep-copies.ts'
import { readBytes } from './read-bytes.ts'
import { writeWhole } from './write-whole.ts'

/** A file to be written, and what it must be on disk until then. */
export interface FileToSave {
  /** Below the root. */
  file: string
  /** Its text as it was read, byte order mark and line ends as they are; none where there must be no file. */
  before: string | undefined
  /** Its text from now on; without one the file is taken away. */
  after: string | undefined
}

/** `conflict`: some files are others by now, or may not be written; nothing is. */
export type FilesSaved = { kind: 'saved'; files: string[] } | { kind: 'conflict'; files: string[] }

/** Where a save keeps what is not done yet, and copies of what it replaces. */
export interface SaveFolders {
  pending: string
  kept: string
}

/** A file that may be written: below the root, and in no hidden folder such as git's. */
const plainName = /^[^./\\][^/\\]*(?:\/[^./\\][^/\\]*)*$/

/** The list may be half written, or have come with the knowledge base of a stranger. */
const listSchema = z.array(
  z.object({
    file: z.string().regex(plainName),
    part: z
      .string()
      .regex(/^\d{1,9}$/)
      .optional(),
    before: z.string(),
    after: z.string(),
  }),
)

type List = z.infer<typeof listSchema>

/** Stands for a file that is not there. */
const nothing = ''

/**
 * Writes many files, all or none. They are written beside first; then the list of them, which is what makes the save
 * hold; then each takes the other's place. What a crash leaves is finished, or was never begun: see `mendSave`.
 * Only to be called while no other process writes.
 */
export function saveFiles(root: string, files: readonly FileToSave[], folders: SaveFolders): FilesSaved {
  mendSave(root, folders)
  const changed = files.filter(({ before, after }) => before !== after)
  const others = changed.filter(({ file, before }) => !isAsRead(root, file, before)).map(({ file }) => file)
  if (others.length > 0) return { kind: 'conflict', files: others }
  if (changed.length === 0) return { kind: 'saved', files: [] }
  mkdirSync(folders.pending, { recursive: true })
  keepCopies(
    folders.kept,
    changed.flatMap(({ file, before }) =>
      before === undefined ? [] : [{ file, bytes: Buffer.from(before) }],
    ),
  )
  const list = changed.map(({ file, before, after }, index): List[number] => {
    const ids = { before: idOf(before), after: idOf(after) }
    if (after === undefined) return { file, ...ids }
    writeWhole(path.join(folders.pending, String(index)), after)
    return { file, part: String(index), ...ids }
  })
  writeWhole(listFile(folders), JSON.stringify(list))
  finish(root, list, folders)
  return { kind: 'saved', files: changed.map(({ file }) => file) }
}

/** Finishes a save that was interrupted after it held, and takes away what one left that never did. */
export function mendSave(root: string, folders: SaveFolders): void {
  const bytes = readBytes(listFile(folders))
  const read = bytes && listSchema.safeParse(parsed(bytes))
  if (read?.success) finish(root, read.data, folders)
  else rmSync(folders.pending, { recursive: true, force: true })
}

function finish(root: string, list: List, folders: SaveFolders): void {
  const ours: CopyToKeep[] = []
  for (const { file, part, before, after } of list) {
    const target = fileInside(root, file)
    const bytes = target && readBytes(target)
    const fresh = part === undefined ? undefined : path.join(folders.pending, part)
    const content = fresh === undefined ? undefined : wholePart(fresh, after)
    if (!target || idOf(bytes) === after) continue
    if (idOf(bytes) !== before) {
      // Somebody has written there since: theirs stays, ours is kept.
      if (content) ours.push({ file, bytes: content })
    } else if (!fresh) rmSync(target, { force: true })
    else if (content) move(fresh, target)
  }
  keepCopies(folders.kept, ours)
  rmSync(listFile(folders), { force: true })
  rmSync(folders.pending, { recursive: true, force: true })
}

/** What is to stand in a file from now on; undefined where it is gone, or is not what the list says. */
function wholePart(fresh: string, after: string): Buffer | undefined {
  if (!lstatSync(fresh, { throwIfNoEntry: false })?.isFile()) return undefined
  const content = readBytes(fresh)
  return idOf(content) === after ? content : undefined
}

function move(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true })
  try {
    renameSync(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    const beside = `${to}.${process.pid}.tmp`
    copyFileSync(from, beside)
    renameSync(beside, to)
  }
}

function isAsRead(root: string, file: string, before: string | undefined): boolean {
  const target = plainName.test(file) ? fileInside(root, file) : undefined
  return target !== undefined && idOf(readBytes(target)) === idOf(before)
}

function idOf(content: string | Uint8Array | undefined): string {
  return content === undefined ? nothing : createHash('sha256').update(content).digest('hex')
}

function listFile({ pending }: SaveFolders): string {
  return path.join(pending, 'files.json')
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
