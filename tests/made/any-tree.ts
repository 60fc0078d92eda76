import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { loadTree, type TreeOptions } from '../../scripts/site/load-tree.ts'
import { readKnowledgeBase } from '../../scripts/site/read-knowledge-base.ts'
import { edit } from './tree.ts'

/** A temporary folder with these files; it is gone after the test. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'tingwall-any-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  edit(root, files)
  return root
}

/** Reads a tree as the coverage command does; `docs` and `locales` are below `root`. */
export async function readTree(root: string, options: TreeOptions) {
  const below = (folder: string | undefined) => folder && path.join(root, folder)
  const tree = await loadTree({
    ...options,
    root,
    docs: below(options.docs),
    locales: below(options.locales),
  })
  const { report, pages } = readKnowledgeBase(tree.root, tree.site, tree)
  const places = report.findings.map(({ rule, file, line, column }) => `${file}:${line}:${column} ${rule}`)
  const shares = Object.fromEntries(
    report.languages.map((entry) => [
      entry.language,
      { pages: entry.pages.percent.translated, strings: entry.strings.percent.translated },
    ]),
  )
  return { tree, report, pages, places, shares }
}
