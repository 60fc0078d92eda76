import type { StringFile } from '../strings/string-file.ts'
import { MarkedLanguages } from './marked-languages.ts'
import type { TextBlock, TextSource } from './text-block.ts'
import { withoutSyntaxButTags } from './without-syntax.ts'

/** What a reader reads of the strings of an interface: without placeholders, nesting, tags and code. */
export function stringsText({ file, language, entries }: StringFile): TextSource {
  const blocks = [...entries.values()].flatMap(({ value, line, column }): TextBlock[] => {
    if (value === undefined) return []
    const pieces = new MarkedLanguages(language).read(withoutSyntaxButTags(value))
    return [{ pieces, at: { line, column }, lastLine: line, prose: false }]
  })
  return { file, language, blocks, lines: [], firstLine: 1 }
}
