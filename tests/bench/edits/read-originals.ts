import { readFileSync } from 'node:fs'
import path from 'node:path'
import { listFiles } from '../../../scripts/files/list-files.ts'
import type { Original } from './bodies.ts'

/** The Markdown pages below a folder of `<language>/…` without their front matter, with LF line ends. */
export function readOriginals(docs: string, languages: readonly string[]): Original[] {
  return languages.flatMap((language) =>
    listFiles(path.join(docs, language), '.md').map((file) => ({
      path: `${language}/${file}`,
      language,
      body: readFileSync(path.join(docs, language, file), 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
        .replace(/^---\n[\s\S]*?\n---\n/, ''),
    })),
  )
}
