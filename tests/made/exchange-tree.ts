import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import translateCommand from '../../scripts/commands/translate.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import { settings } from './checked-tree.ts'
import { type Run, runCommand } from './run-command.ts'
import { copyOf, type Edit, edit } from './tree.ts'

/** A knowledge base in a temporary folder, beside it one for exported files, and a way to run the translator's commands. */
export interface ExchangeTree {
  root: string
  out: string
  translate(...args: string[]): Promise<Run>
  /** Exports in a format into the folder beside; the whole path of the file for a direction. */
  exported(format: string, direction: string, ...args: string[]): Promise<string>
  /** Every file of docs/ and locales/ with its bytes. */
  files(): Record<string, string>
  text(file: string): string
  edit(edits: Record<string, Edit>): void
}

/** A copy of the whole fixture with edits. */
export function exchangeTree(edits: Record<string, Edit> = {}): ExchangeTree {
  return treeIn(copyOf('whole', { 'site.config.ts': settings, ...edits }))
}

/** A copy of our own pages and strings. */
export function ownTree(): ExchangeTree {
  const root = mkdtempSync(path.join(tmpdir(), 'tingwall-own-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const folder of ['docs', 'locales'])
    cpSync(path.join(projectRoot, folder), path.join(root, folder), { recursive: true })
  const site = readFileSync(path.join(projectRoot, 'site.config.ts'), 'utf8')
  writeFileSync(
    path.join(root, 'site.config.ts'),
    site.replace('#core', path.join(projectRoot, '.vitepress/core')),
  )
  return treeIn(root)
}

function treeIn(root: string): ExchangeTree {
  const out = mkdtempSync(path.join(tmpdir(), 'tingwall-out-'))
  onTestFinished(() => rmSync(out, { recursive: true, force: true }))
  const translate = (...args: string[]) => runCommand(translateCommand, [...args, '--root', root])
  return {
    root,
    out,
    translate,
    async exported(format, direction, ...args) {
      const { code, err } = await translate(
        'export',
        '--format',
        format,
        '--out',
        `${out}/`,
        '--force',
        ...args,
      )
      if (code !== 0) throw new Error(err)
      const name = readdirSync(out).find((file) => file.includes(`-${direction}.`) && !file.includes('.old'))
      return path.join(out, name ?? '')
    },
    files: () => ({ ...filesBelow(root, 'docs'), ...filesBelow(root, 'locales') }),
    text: (file) => readFileSync(path.join(root, file), 'utf8'),
    edit: (edits) => edit(root, edits),
  }
}

function filesBelow(root: string, folder: string): Record<string, string> {
  const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return Object.fromEntries(
    files.sort().map((file) => [path.relative(root, file), readFileSync(file, 'latin1')]),
  )
}
