import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Glossary } from '../../.vitepress/core/glossary/glossary.ts'
import type { TextBlock, TextSource } from '../../.vitepress/core/text-quality/text-block.ts'

/**
 * The definitions and usage notes of the glossary in a language. They speak of the other language's words, too, and are
 * plain text, in which nothing can be marked.
 */
export function glossaryText(
  root: string,
  docs: string,
  glossary: Glossary,
  language: string,
): TextSource | undefined {
  const file = path.posix.join(docs, 'glossary.yml')
  if (!existsSync(path.join(root, file))) return undefined
  const lines = readFileSync(path.join(root, file), 'utf8').split(/\r?\n/)
  const starts = new Map(
    lines.flatMap((line, index): [string, number][] => {
      const id = /^- id: *["']?([\w-]+)/.exec(line)?.[1]
      return id === undefined ? [] : [[id, index + 1]]
    }),
  )
  const begins = [...starts.values(), lines.length + 1]
  const blocks = glossary.flatMap(({ id, words }): TextBlock[] => {
    const start = starts.get(id) ?? 1
    const end = begins.find((next) => next > start) ?? start + 1
    const [line, lastLine] = linesOfLanguage(lines, start, end, language)
    const { definition, note } = words.get(language) ?? {}
    return [definition, note].flatMap((text) =>
      text === undefined
        ? []
        : { pieces: [{ text, language }], at: { line, column: 1 }, lastLine, prose: false, mixed: true },
    )
  })
  return { file, language, blocks, lines, firstLine: 1 }
}

/** The first and last line of what an entry, from line `start` up to `end`, says in a language. */
function linesOfLanguage(
  lines: readonly string[],
  start: number,
  end: number,
  language: string,
): [number, number] {
  const of = lines.slice(start - 1, end - 1)
  const first = of.findIndex((line) => line.startsWith(`  ${language}:`))
  if (first < 0) return [start, end - 1]
  const after = of.findIndex((line, index) => index > first && /^ {2}\S/.test(line))
  return [start + first, after < 0 ? end - 1 : start + after - 1]
}
