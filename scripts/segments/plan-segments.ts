import type { Page } from '../../.vitepress/core/pages/page.ts'
import type { Refusal, TextsById, Written } from '../../.vitepress/core/segments/refusal.ts'
import { writeStrings } from '../../.vitepress/core/segments/write-strings.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { fileInside } from '../files/inside.ts'
import { readBytes } from '../files/read-bytes.ts'
import { blobId, isFinding, readText } from '../files/read-text.ts'
import type { FileToSave } from '../files/save-files.ts'
import { pageFromText } from '../pages/read-page.ts'
import { type LocateBase, type Located, locate, type SegmentedName } from './locate.ts'
import { readStringFile } from './open-segments.ts'
import { writePage } from './write-page.ts'

/** What is to be saved: which page or namespace, and the versions that it was opened at (`Segmented` has both). */
export interface UnitToSave extends SegmentedName {
  originalVersion: string
  /** None where the translation was not there. */
  version?: string | undefined
}

/** A file with the new texts that could be written in it, and those that could not. */
export type Plan =
  | { kind: 'plan'; save: FileToSave; version: string; refused: Refusal[] }
  /** A file is another by now. */
  | { kind: 'conflict'; file: string }
  | { kind: 'unknown' }

/** What saving would write, from what is on disk now. Writes nothing. */
export function planSegments(
  base: LocateBase,
  root: string,
  site: Site,
  unit: UnitToSave,
  edits: TextsById,
): Plan {
  const found = locate(base, root, site, unit)
  if (!found) return { kind: 'unknown' }
  const { file, original } = filesOf(found)
  const raw = rawText(root, file)
  const written = writtenFrom(root, site, found, unit, raw, edits)
  if (written === undefined) return { kind: 'conflict', file: original }
  if (idOf(raw) !== unit.version) return { kind: 'conflict', file }
  const version = blobId(plain(written.text))
  return { kind: 'plan', save: { file, before: raw, after: written.text }, version, refused: written.refused }
}

function filesOf(found: Located): { file: string; original: string } {
  if (found.kind === 'strings') return found
  const { original } = found.pair
  return { file: found.kind === 'page' ? found.page.file : found.start.file, original: original.file }
}

/** Undefined where the original is another by now. */
function writtenFrom(
  root: string,
  site: Site,
  found: Located,
  { language, originalVersion }: UnitToSave,
  raw: string | undefined,
  edits: TextsById,
): Written | undefined {
  if (found.kind === 'strings') {
    const original = readStringFile(root, found.original, site.stringsLanguage, found.namespace)
    if (!original?.strings || original.blob !== originalVersion) return undefined
    return writeStrings(original.strings, raw, language, edits)
  }
  const original = readAgain(root, found.pair.original, site)
  if (!original || original.blob !== originalVersion) return undefined
  if (found.kind === 'page') return writePage(original, found.page, raw ?? '', edits, site)
  const { file, text } = found.start
  const path = file.slice(`docs/${language}/`.length, -'.md'.length)
  return writePage(original, { file, language, path }, raw ?? text, edits, site)
}

function readAgain(root: string, { file, language, path }: Page, site: Site): Page | undefined {
  const read = readText(root, file)
  const page = isFinding(read) ? undefined : pageFromText(read, language, path, site)
  return page && 'page' in page ? page.page : undefined
}

/** A file's text with its byte order mark and line ends; undefined where there is none. */
function rawText(root: string, file: string): string | undefined {
  const target = fileInside(root, file)
  return target && readBytes(target)?.toString('utf8')
}

function idOf(raw: string | undefined): string | undefined {
  return raw === undefined ? undefined : blobId(plain(raw))
}

/** A text as `readText` gives it. */
function plain(raw: string): string {
  return raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
