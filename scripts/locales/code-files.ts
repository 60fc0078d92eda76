import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** A file that may use strings, with `/` in its path below the root. */
export interface CodeFile {
  file: string
  text: string
}

const endings = /\.(?:[cm]?[jt]sx?|vue|md)$/
const others = /(?:\.(?:test|spec|stories|d)\.[cm]?[jt]sx?|\.min\.js)$/
const skipped = new Set(['node_modules', 'vendor', 'test', 'tests', '__tests__', 'fixtures', 'e2e'])
/** What has been built, at the top or in .vitepress; deeper down such a name is one like others. */
const built = /^(?:\.vitepress\/)?(?:dist|build|out|cache|coverage|public)$/
const pageUses = /\bt\(|i18nKey/
/** A larger file, in bytes, is a bundle and no code that somebody wrote. */
const largest = 1_000_000

/**
 * The code and pages below a root that may use strings: not tests, what has been built, other people's code, nor what
 * is in a folder with a dot, `.vitepress` excepted. What cannot be read is left out; links are not followed.
 */
export function codeFiles(root: string): CodeFile[] {
  const found: CodeFile[] = []
  const walk = (below: string) => {
    for (const entry of entriesIn(path.join(root, below))) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) {
        const isHidden = entry.name.startsWith('.') && entry.name !== '.vitepress'
        if (!isHidden && !skipped.has(entry.name) && !built.test(file)) walk(file)
      } else if (entry.isFile() && endings.test(entry.name) && !others.test(entry.name)) {
        const text = textOf(path.join(root, file))
        // Thousands of pages that use no strings need not be kept.
        if (text !== undefined && (!file.endsWith('.md') || pageUses.test(text))) found.push({ file, text })
      }
    }
  }
  walk('')
  return found.sort((a, b) => (a.file < b.file ? -1 : 1))
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function textOf(file: string): string | undefined {
  try {
    return statSync(file).size > largest ? undefined : readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
