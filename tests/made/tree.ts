import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { projectRoot } from '../../scripts/site/folders.ts'

/** What to do to a file of a copied tree: write a text, take the file away, or change its text. */
export type Edit = string | Uint8Array | null | ((text: string) => string)

/** A copy of `tests/fixtures/<name>` in a temporary folder with edits by path; it is gone after the test. */
export function copyOf(name: string, edits: Record<string, Edit> = {}): string {
  const root = mkdtempSync(path.join(tmpdir(), 'tingwall-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  cpSync(path.join(projectRoot, 'tests/fixtures', name), root, { recursive: true })
  edit(root, edits)
  return root
}

/** Changes files of a tree. */
export function edit(root: string, edits: Record<string, Edit>): void {
  for (const [file, change] of Object.entries(edits)) {
    const target = path.join(root, file)
    if (change === null) {
      rmSync(target, { recursive: true })
    } else {
      mkdirSync(path.dirname(target), { recursive: true })
      writeFileSync(target, typeof change === 'function' ? change(readFileSync(target, 'utf8')) : change)
    }
  }
}
