import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../scripts/files/list-files.ts'
import { projectRoot } from '../scripts/site/folders.ts'
import { importsOf } from './imports-of.ts'

/** What a part of the house may not import; paths are below the project. */
const rules = [
  {
    part: '.vitepress/core',
    why: 'core is pure and runs in a browser',
    forbidden: /^(?:node:|vue$|vitepress|scripts\/|locales\/|\.vitepress\/(?:config|theme)\/|site\.config)/,
  },
  {
    part: 'scripts',
    why: 'scripts stand on core only',
    forbidden: /^(?:vue$|\.vitepress\/(?:config|theme)\/)/,
  },
  {
    part: '.vitepress/config',
    why: 'the config knows core and scripts, not the theme',
    forbidden: /^(?:vue$|\.vitepress\/theme\/)/,
  },
  {
    part: '.vitepress/theme',
    why: 'the theme runs in a browser: core, locales and nothing of Node',
    forbidden: /^(?:node:|scripts\/|\.vitepress\/(?:config|workbench)\/|site\.config)/,
  },
  {
    part: '.vitepress/workbench',
    why: 'the workbench runs in a browser: core, locales, what the theme has for it, and nothing of Node',
    forbidden: /^(?:node:|scripts\/|vitepress|\.vitepress\/config\/|site\.config)/,
  },
]

describe.each(rules)('$part', ({ part, why, forbidden }) => {
  const folder = path.join(projectRoot, part)
  const files = ['.ts', '.mjs', '.vue'].flatMap((ending) => listFiles(folder, ending))

  it('has files', () => expect(files.length).toBeGreaterThan(0))

  it.each(files)(`%s: ${why}`, (file) => {
    const targets = importsOf(path.posix.join(part, file))
    expect(targets.filter((target) => forbidden.test(target))).toEqual([])
  })
})

describe('what the theme sends to the browser', () => {
  const theme = '.vitepress/theme'
  const own = ['.ts', '.vue'].flatMap((ending) => listFiles(path.join(projectRoot, theme), ending))
  const reached = reachedFrom(own.map((file) => path.posix.join(theme, file)))

  it('reaches core', () => expect(reached).toContain('.vitepress/core/i18n/create-i18n.ts'))

  it('holds nothing that checks or parses what is known when the site is built', () => {
    const heavy = [...reached].filter((name) =>
      /^(?:zod|yaml|markdown-it|gray-matter|@mdit-vue\/)/.test(name),
    )
    expect(heavy).toEqual([])
  })
})

/** All files and packages that these files import, and those in turn; types alone are not sent. */
function reachedFrom(files: readonly string[]): Set<string> {
  const reached = new Set(files)
  for (const file of reached) {
    if (!existsSync(path.join(projectRoot, file))) continue
    for (const target of importsOf(file, { types: false })) reached.add(target)
  }
  return reached
}
