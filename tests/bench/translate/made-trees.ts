import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { listFiles } from '../../../scripts/files/list-files.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { type LoadedSite, loadSite } from '../../../scripts/site/load-site.ts'
import { makeLargeTree } from '../../made/large-tree.ts'
import { runProcess } from '../run-process.ts'

/** Gives `use` a made tree of confirmed pairs where each tenth original has changed since; it is gone afterwards. */
export function withWorkToDo<Value>(pairs: number, use: (tree: LoadedSite) => Value): Promise<Value> {
  return withMadeTree((root) => {
    makeLargeTree(root, pairs)
    confirmAll(root)
    const originals = listFiles(path.join(root, 'docs/en'), '.md')
    for (const [index, file] of originals.entries()) {
      if (index % 10 === 0) change(path.join(root, 'docs/en', file), (text) => `${text}\nThis came later.\n`)
    }
  }, use)
}

/** The page of `withLongPage`. */
export const longPage = 'page page-0'

/** Gives `use` a made tree that has a pair of `blocks` headings and paragraphs; it is gone afterwards. */
export function withLongPage<Value>(blocks: number, use: (tree: LoadedSite) => Value): Promise<Value> {
  return withMadeTree((root) => {
    // Each made page has more of them than ten.
    makeLargeTree(root, Math.ceil(blocks / 10))
    for (const language of ['en', 'sv']) {
      const folder = path.join(root, 'docs', language)
      const texts = listFiles(folder, '.md').map((file) => readFileSync(path.join(folder, file), 'utf8'))
      const all = texts.flatMap((text) => text.slice(text.indexOf('\n---\n\n') + 6).split('\n\n'))
      const chosen = all.filter((block) => /^(?:## )?\p{L}/u.test(block)).slice(0, blocks)
      const body = chosen.map((block, index) => block.trim().replace(/\{#.*\}$/, `{#part-${index}}`))
      const first = path.join(folder, 'part-0/page-0.md')
      change(first, (text) => `${text.slice(0, text.indexOf('\n---\n\n') + 6)}${body.join('\n\n')}\n`)
    }
    confirmAll(root)
  }, use)
}

async function withMadeTree<Value>(
  make: (root: string) => void,
  use: (tree: LoadedSite) => Value,
): Promise<Awaited<Value>> {
  const root = mkdtempSync(path.join(tmpdir(), 'tingwall-made-'))
  try {
    make(root)
    return await use(await loadSite(root))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function confirmAll(root: string): void {
  const args = ['scripts/run.mjs', 'translate', 'lock', '--init', '--root', root]
  const { exitCode, output } = runProcess(process.execPath, args, projectRoot)
  if (exitCode !== 0) throw new Error(output)
}

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')))
}
