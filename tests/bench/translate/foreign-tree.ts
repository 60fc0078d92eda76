import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { LoadedSite } from '../../../scripts/site/load-site.ts'
import { loadTree, type TreeOptions } from '../../../scripts/site/load-tree.ts'
import { readTree } from '../../../scripts/site/read-tree.ts'

/**
 * Gives pages or strings that are laid out in any way to `use` as a knowledge base of ours, copied into a temporary
 * folder that is gone afterwards: the translator's commands change only such. Bodies and strings are as they were.
 */
export async function withForeignTree<Value>(
  options: TreeOptions,
  use: (tree: LoadedSite) => Promise<Value>,
): Promise<Value> {
  const tree = await loadTree(options)
  const { pages, strings } = readTree(tree.root, tree.site, tree)
  const root = mkdtempSync(path.join(tmpdir(), 'tingwall-foreign-'))
  try {
    for (const { language, path: name, fields, body } of pages) {
      const title = JSON.stringify(fields.title)
      const description = JSON.stringify(fields.description || fields.title)
      const head = `---\ntitle: ${title}\ndescription: ${description}\n---\n`
      writeFileSync(placed(root, `docs/${language}/${name}.md`), head + body)
    }
    for (const { file, language, namespace } of strings.files) {
      copyFileSync(path.join(tree.root, file), placed(root, `locales/${language}/${namespace}.json`))
    }
    return await use({ root, site: tree.site })
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function placed(root: string, file: string): string {
  const target = path.join(root, file)
  mkdirSync(path.dirname(target), { recursive: true })
  return target
}
