import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Finding, finding } from '../../.vitepress/core/findings/finding.ts'
import { type Glossary, phrasesOf } from '../../.vitepress/core/glossary/glossary.ts'
import { joinLists, parseWordList, type WordList } from '../../.vitepress/core/text-quality/word-list.ts'
import { isFinding, readText } from '../files/read-text.ts'

/** The folder of the lists below the root. */
export const listsFolder = 'docs-words'

/** The list that belongs to a language. */
export function listOf(language: string): string {
  return path.posix.join(listsFolder, `${language}.txt`)
}

export interface WordListsRead {
  /** By language. */
  lists: ReadonlyMap<string, WordList>
  /** What is right in the strings of the interface beside them, in every language: settings and commands. */
  commands: WordList
  findings: Finding[]
}

/** The words that are right in each language beside its dictionary, and what is wrong with the lists. */
export function readWordLists(root: string, languages: readonly string[], glossary: Glossary): WordListsRead {
  const names = readList(root, 'names', 'en')
  const commands = readList(root, 'commands', 'en')
  const findings = [...names.findings, ...commands.findings]
  const lists = new Map<string, WordList>()
  for (const language of languages) {
    const own = readList(root, language, language)
    findings.push(...own.findings)
    lists.set(language, joinLists([own.list, names.list, ofGlossary(glossary, language)]))
  }
  return { lists, commands: commands.list, findings }
}

function readList(root: string, name: string, language: string): { list: WordList; findings: Finding[] } {
  const file = listOf(name)
  if (!existsSync(path.join(root, file))) return { list: joinLists([]), findings: [] }
  const read = readText(root, file)
  if (isFinding(read)) return { list: joinLists([]), findings: [read] }
  const { list, faults } = parseWordList(read.text, language)
  return {
    list,
    findings: faults.map(({ line, word, kind, after }) =>
      finding(
        'word-list-order',
        { file, line, column: 1 },
        {
          word,
          after,
          ...(kind === 'twice' && { context: 'twice' }),
        },
      ),
    ),
  }
}

/** The words that the glossary's terms are written with. */
function ofGlossary(glossary: Glossary, language: string): WordList {
  const phrases = glossary.flatMap((term) => phrasesOf(term, language))
  return {
    words: new Set(phrases.flatMap((phrase) => [phrase, ...phrase.split(/\s+/)])),
    phrases: [],
    avoided: new Set(),
  }
}
