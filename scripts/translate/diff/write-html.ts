import { existsSync } from 'node:fs'
import { isFinding, readText } from '../../files/read-text.ts'
import { writeWhole } from '../../files/write-whole.ts'
import { madeByDiff } from './diff-html.ts'

/** Writes the page where there is no file, or one that was made so before; false for any other, which is kept. */
export function writeHtml(file: string, html: string): boolean {
  if (existsSync(file)) {
    const read = readText('', file)
    if (isFinding(read) || !read.text.includes(madeByDiff)) return false
  }
  writeWhole(file, html)
  return true
}
