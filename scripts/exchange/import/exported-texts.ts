import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { CoverageReport } from '../../../.vitepress/core/coverage/report.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { blobId } from '../../files/read-text.ts'
import { blobReader } from '../../history/blob-reader.ts'
import { openSegments } from '../../segments/open-segments.ts'
import type { TreeRead } from '../../site/read-tree.ts'
import { keptFolder } from '../../translate/work-folder.ts'
import { segmentBase } from './segment-base.ts'
import { treeWith } from './tree-with.ts'

/** What a translation was when it was exported. */
export interface ExportedVersion {
  name: string
  language: string
  /** Its file below the root as it is now. */
  file: string
  /** git's id of what it said. */
  version: string
}

/**
 * The texts of a translation as it was exported, by the ids that its segments have now; undefined where neither git
 * nor the copies that the tools keep have it any more.
 */
export async function exportedTexts(
  tree: TreeRead,
  report: CoverageReport,
  root: string,
  site: Site,
  { name, language, file, version }: ExportedVersion,
): Promise<ReadonlyMap<string, string> | undefined> {
  const text = await textOfVersion(root, version)
  if (text === undefined) return undefined
  const then = treeWith(tree, site, [{ file, language, text }])
  if (name.startsWith('strings ')) {
    const entries = then.strings.files.find((one) => one.file === file)?.entries.values() ?? []
    return new Map(
      [...entries].flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const])),
    )
  }
  const base = segmentBase(then, report)
  const opened = await openSegments(base, root, site, { name, language })
  return (
    opened &&
    new Map(
      opened.segments.flatMap(({ id, target }) => (target === undefined ? [] : [[id, target] as const])),
    )
  )
}

/** The version comes out of a file of anybody's, and goes to git. */
const blobName = /^[0-9a-f]{40}$/

async function textOfVersion(root: string, version: string): Promise<string | undefined> {
  if (!blobName.test(version)) return undefined
  const kept = keptText(root, version)
  if (kept !== undefined) return kept
  const blobs = blobReader(root)
  try {
    return (await blobs.read(version))?.toString('utf8')
  } finally {
    blobs.close()
  }
}

function keptText(root: string, version: string): string | undefined {
  const folder = keptFolder(root)
  for (const name of namesIn(folder)) {
    const text = readFileSync(path.join(folder, name), 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
    if (blobId(text) === version) return text
  }
  return undefined
}

function namesIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .sort()
  } catch {
    return []
  }
}
