import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/files/list-files.ts'
import { projectRoot } from '../../scripts/site/folders.ts'

const theme = '.vitepress/theme'
const files = ['.ts', '.vue'].flatMap((ending) =>
  listFiles(path.join(projectRoot, theme), ending).map((file) => path.posix.join(theme, file)),
)
const source = new Map(files.map((file) => [file, readFileSync(path.join(projectRoot, file), 'utf8')]))

/** The namespaces whose words come with the parts that use them. */
const apart = listFiles(path.join(projectRoot, theme, 'i18n/words'), '.ts').map((file) =>
  path.posix.basename(file, '.ts'),
)
/** What is fetched by itself: what every page begins with, and what is imported when it is needed. */
const roots = [
  `${theme}/index.ts`,
  ...files.flatMap((file) =>
    [...(source.get(file) ?? '').matchAll(/\bimport\(\s*'([^']+)'/g)].map(([, to]) => target(file, to)),
  ),
]

describe('the words of a part that is fetched by itself come with it', () => {
  it('is asked of several', () => expect(roots.length).toBeGreaterThan(10))
  it.each([...new Set(roots)].filter((file) => source.has(file)))('%s', (root) => {
    const parts = [...withImports(root)]
    const used = apart.filter((name) =>
      parts.some((file) => new RegExp(`['\`]${name}:`).test(source.get(file) ?? '')),
    )
    const missing = used.filter((name) => !parts.includes(`${theme}/i18n/words/${name}.ts`))
    expect(missing).toEqual([])
  })
})

/** A file with all that it imports, and what that does, but for what is fetched later. */
function withImports(root: string): Set<string> {
  const reached = new Set([root])
  for (const file of reached) {
    const text = (source.get(file) ?? '').replace(/import type [^'"]*from/g, '')
    for (const [, from] of text.matchAll(/(?:\bfrom|\bimport)\s+'(\.[^']+)'/g))
      reached.add(target(file, from))
  }
  return reached
}

function target(file: string, to = ''): string {
  return path.posix.join(path.posix.dirname(file), to)
}
