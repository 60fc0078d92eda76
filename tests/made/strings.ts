import type { StringFile } from '../../.vitepress/core/strings/string-file.ts'
import { parseStringFile } from '../../scripts/locales/parse-string-file.ts'

/** A locale file `locales/<language>/common.json` with this content. */
export function stringFile(language: string, content: unknown): StringFile {
  const file = `locales/${language}/common.json`
  const text = JSON.stringify(content, null, 2)
  const { strings } = parseStringFile({ file, text, blob: '' }, language, 'common')
  if (!strings) throw new Error(`not a locale file: ${text}`)
  return strings
}
