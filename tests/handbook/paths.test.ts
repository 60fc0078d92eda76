import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/files/list-files.ts'
import { projectRoot } from '../../scripts/site/folders.ts'

const folder = path.join(projectRoot, 'handbook')
const pages = listFiles(folder, '.md')
const read = (page: string) => readFileSync(path.join(folder, page), 'utf8')

/**
 * What looks like a path of the project: `scripts/run.mjs`, `docs/en`, `package.json`; not `:title`, nor what a build
 * makes. */
function pathsIn(text: string): string[] {
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, found = '']) => found)
  return code.filter(
    (found) =>
      /^[\w.[\]-]+(?:\/[\w.[\]-]+)*\/?$/.test(found) &&
      (found.includes('/') || /\.(?:ts|mjs|json|jsonc|md|yml)$/.test(found)) &&
      !/^(?:node_modules|\.vitepress\/(?:dist|cache|server|parts)|tests\/\.sites)/.test(found) &&
      found !== 'rules.json',
  )
}

const everything = ['.vitepress', 'scripts', 'tests', 'docs', 'locales', '.github'].flatMap((top) =>
  ['.ts', '.vue', '.mjs', '.json', '.md', '.yml']
    .flatMap((ending) => listFiles(path.join(projectRoot, top), ending))
    .map((file) => `/${top}/${file}`),
)

/** A path may leave out the folders above that the text has named: `config/head.ts`, `common.json`. */
function isThere(found: string): boolean {
  if (existsSync(path.join(projectRoot, found))) return true
  const end = `/${found}`
  return everything.some((file) => (found.endsWith('/') ? file.includes(end) : file.endsWith(end)))
}

describe('the handbook', () => {
  it('has pages', () => expect(pages.length).toBeGreaterThan(2))

  it.each(pages)('%s names only what is there', (page) => {
    const paths = pathsIn(read(page))
    expect(paths.filter((found) => !isThere(found))).toEqual([])
  })

  it.each(pages)('%s links only to what is there', (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, to = '']) => to)
    expect(targets.filter((to) => !existsSync(path.join(folder, to)))).toEqual([])
  })

  it('names many', () => expect(pages.flatMap((page) => pathsIn(read(page))).length).toBeGreaterThan(50))

  it('is read with eyes for paths', () => {
    expect(pathsIn('`a/b.ts` and `npm test`, `x.json`, `:title`, `docs/[page].md`')).toEqual([
      'a/b.ts',
      'x.json',
      'docs/[page].md',
    ])
    expect(isThere('scripts/nowhere.ts')).toBe(false)
  })
})
