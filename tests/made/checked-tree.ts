import { readFileSync } from 'node:fs'
import path from 'node:path'
import coverageCommand from '../../scripts/commands/coverage.ts'
import { runCommand } from './run-command.ts'
import { copyOf, type Edit } from './tree.ts'

/** Lets the settings of a copied fixture find the project. */
export const settings = (text: string) => text.replace('../../../.vitepress', path.resolve('.vitepress'))

/** A copy of the whole fixture with edits, and a way to run `npm run coverage` over it. */
export function checkedTree(edits: Record<string, Edit> = {}) {
  const root = copyOf('whole', { 'site.config.ts': settings, ...edits })
  return {
    root,
    text: (file: string) => readFileSync(path.join(root, file), 'utf8'),
    check: (...args: string[]) => runCommand(coverageCommand, ['--root', root, ...args]),
  }
}

/** A page with a link to a page that is not there. */
export const withDead = (text: string) => `${text}\nSe [planen](plan.md).\n`

/** An original that has changed, a page and strings that are missing. */
export const behind: Record<string, Edit> = {
  'docs/en/index.md': (text) => text.replace('You need no tools', 'You need five tools'),
  'docs/sv/om/oppna-data.md': null,
  'locales/sv/common.json': '{ "menu": "" }',
}
