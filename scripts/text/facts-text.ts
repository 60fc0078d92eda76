import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runsOf } from '../../.vitepress/core/provenance/marked-text.ts'
import type { TextBlock, TextSource } from '../../.vitepress/core/text-quality/text-block.ts'
import { readFacts } from '../facts/read-facts.ts'

/** What the list of facts says in a language. */
export function factsText(
  root: string,
  docs: string,
  languages: readonly string[],
  language: string,
): TextSource | undefined {
  const { file: read } = readFacts(root, docs, languages)
  if (!read) return undefined
  const { file, facts, at } = read
  const lines = readFileSync(path.join(root, file), 'utf8').split(/\r?\n/)
  const block = (text: string | undefined, where: readonly PropertyKey[]): TextBlock[] => {
    if (text === undefined) return []
    const place = at(where)
    const pieces = runsOf(text).map((run) => ({ text: run.text, language: run.lang ?? language }))
    return [{ pieces, at: place, lastLine: place.line, prose: false, mixed: true }]
  }
  const blocks = [
    ...facts.sources.flatMap(({ title, about }, index) => [
      ...block(title.get(language), ['sources', index, 'title', language]),
      ...block(about.get(language), ['sources', index, 'about', language]),
    ]),
    ...facts.facts.flatMap(({ says, index }) =>
      block(says.get(language), ['facts', index, 'says', language]),
    ),
  ]
  return { file, language, blocks, lines, firstLine: 1 }
}
