import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import { type Finding, finding } from '../../.vitepress/core/findings/finding.ts'
import type { Rule } from '../../.vitepress/core/findings/rules.ts'
import { reasonOf } from './read-text.ts'

export interface Walk {
  /** Paths below the folder with `/`, sorted by code point. */
  files: string[]
  /** Paths of the folders below it, as they were come upon. */
  folders: string[]
  /** Folders that cannot be read, links that go round or lead out, and what is neither file nor folder. */
  findings: Finding[]
}

interface Folder {
  below: string
  /** The real paths of the folder and of those above it, to see a link that leads back. */
  chain: readonly string[]
}

/** A folder that links lead to is read this often at most, since links among links would have no end. */
const mostTimes = 8

/**
 * Every file below `<root>/<folder>`; names that begin with `.` and node_modules are left out. Links to folders
 * are followed where they stay below the root and do not lead back to where they stand.
 */
export function walkFiles(root: string, folder: string): Walk {
  const files: string[] = []
  const folders: string[] = []
  const findings: Finding[] = []
  const top = path.join(root, folder)
  if (!isFolder(top)) return { files, folders, findings }
  const edge = realpathSync(root)
  const followed = new Map<string, number>()
  const say = (rule: Rule, below: string, values: Finding['values'] = {}) => {
    findings.push(finding(rule, { file: path.posix.join(folder, below), line: 1, column: 1 }, values))
  }
  const open: Folder[] = [{ below: '', chain: [realpathSync(top)] }]
  for (let here = open.pop(); here; here = open.pop()) {
    const { below, chain } = here
    if (below !== '') folders.push(below)
    for (const entry of entriesOf(path.join(top, below), (reason) => say('file-unreadable', below, reason))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const name = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) {
        open.push({ below: name, chain: [...chain, path.join(chain.at(-1) ?? '', entry.name)] })
      } else if (entry.isFile()) {
        files.push(name)
      } else if (entry.isSymbolicLink()) {
        const target = targetOf(path.join(top, name))
        const times = target ? (followed.get(target.real) ?? 0) : 0
        // What a broken link leads to is said by whoever reads the file.
        if (!target) files.push(name)
        else if (!isWithin(edge, target.real)) say('link-outside', name)
        else if (target.kind === 'file') files.push(name)
        else if (target.kind === 'special') say('file-unreadable', name, { reason: '', context: 'special' })
        else if (chain.includes(target.real) || times >= mostTimes) say('link-loop', name)
        else {
          followed.set(target.real, times + 1)
          open.push({ below: name, chain: [...chain, target.real] })
        }
      } else {
        say('file-unreadable', name, { reason: '', context: 'special' })
      }
    }
  }
  return { files: files.sort(), folders, findings }
}

/** A finding for each folder that is named as a file of `endings` would be. */
export function namedLikeFiles(walk: Walk, folder: string, endings: readonly string[]): Finding[] {
  return walk.folders
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => {
      const place = { file: path.posix.join(folder, name), line: 1, column: 1 }
      return finding('file-unreadable', place, { reason: 'EISDIR', context: 'folder' })
    })
}

export function isFolder(target: string): boolean {
  try {
    return statSync(target).isDirectory()
  } catch {
    return false
  }
}

function entriesOf(folder: string, failed: (values: Finding['values']) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const reason = reasonOf(error)
    failed({ reason, context: reason })
    return []
  }
}

function targetOf(link: string): { real: string; kind: 'file' | 'folder' | 'special' } | undefined {
  try {
    const real = realpathSync(link)
    const found = statSync(real)
    return { real, kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'special' }
  } catch {
    return undefined
  }
}

function isWithin(folder: string, target: string): boolean {
  return target === folder || target.startsWith(folder.replace(/[\\/]*$/, path.sep))
}
