import { readdirSync } from 'node:fs'
import path from 'node:path'
import { isFinding, readText } from '../../files/read-text.ts'
import type { Mention } from './rename-plan.ts'

const read = /\.(?:[cm]?[jt]s|json|md|ya?ml)$/
/** Made by programs, and large. */
const left = new Set(['package-lock.json', 'facts.yml'])

/**
 * Where files beside the pages, at the root and in docs/ itself, say one of `names`: a ref between quotation marks,
 * a path or an address. Only told, since what it means there a person has to judge.
 */
export function mentionsOf(root: string, names: readonly string[]): Mention[] {
  return ['', 'docs'].flatMap((folder) =>
    filesIn(path.join(root, folder)).flatMap((name): Mention[] => {
      const text = readText(root, path.posix.join(folder, name))
      if (isFinding(text)) return []
      return text.text.split('\n').flatMap((line, index) => {
        const isSaid = names.some((each) => line.includes(each))
        return isSaid ? { file: text.file, line: index + 1, text: line.trim() } : []
      })
    }),
  )
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .flatMap((entry) =>
        entry.isFile() && read.test(entry.name) && !left.has(entry.name) ? entry.name : [],
      )
      .sort()
  } catch {
    return []
  }
}
