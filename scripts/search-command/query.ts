import { IndexError } from '../../.vitepress/core/search/manifest.ts'
import { openIndex } from '../../.vitepress/core/search/open-index.ts'
import { chooseLanguage } from '../arguments/choose-language.ts'
import { SettingsError } from '../arguments/usage-problem.ts'
import { answerJson } from './answer-json.ts'
import { answerLines } from './answer-lines.ts'
import { askAll } from './ask.ts'
import { indexOf, sayUnread } from './build.ts'
import { filesInFolder, filesInMemory, type IndexFiles } from './index-files.ts'
import { type Query, readQueries } from './read-queries.ts'
import { readSearchTree, type SearchTreeOptions } from './read-search-tree.ts'

export interface QueryOptions extends SearchTreeOptions {
  /** The folder of an index that has been built; without it one is made of the tree. */
  index?: string | undefined
  language?: string | undefined
  /** A file of questions, in place of `text`. */
  queries?: string | undefined
  text: string | undefined
  limit: number
  type?: string | undefined
  inLanguage?: string | undefined
  json: boolean
  explain: boolean
  cold: boolean
}

/**
 * Asks an index and prints the answers; sets the exit code to 1 where a page or a file of the index could not be
 * read.
 * @throws SettingsError where the index or the questions cannot be read; UsageError for a language it lacks.
 */
export async function query(options: QueryOptions, inLanguage: string): Promise<void> {
  const files = await filesFor(options, inLanguage)
  try {
    const { languages } = await openIndex(files.read)
    // What is fetched is counted from the first question.
    files.fetched()
    const wishes = {
      limit: options.limit,
      explain: options.explain || options.json,
      ...(options.type !== undefined && { type: options.type }),
      ...(options.inLanguage !== undefined && { inLanguage: options.inLanguage }),
    }
    for await (const asked of askAll(questions(options, languages), files, wishes, options.cold)) {
      if (asked.answer.incomplete) process.exitCode = 1
      if (options.json) console.log(answerJson(asked, options.explain))
      else console.log(answerLines(asked, inLanguage).join('\n'))
    }
  } catch (error) {
    if (!(error instanceof IndexError)) throw error
    // Reading the manifest from a folder has its own words for a folder without an index.
    if (error.cause instanceof SettingsError) throw error.cause
    const { kind } = error
    const place = options.index === undefined ? '' : `${options.index}: `
    throw new SettingsError((t) => `${place}${t(`findings:search.index.${kind}`)}`)
  }
}

function questions(options: QueryOptions, languages: readonly string[]): Query[] {
  const first = chooseLanguage('--language', options.language, languages) ?? languages[0] ?? ''
  if (options.queries === undefined) return [{ q: options.text ?? '', language: first }]
  return readQueries(options.queries, [...new Set([first, ...languages])])
}

async function filesFor(options: QueryOptions, inLanguage: string): Promise<IndexFiles> {
  if (options.index !== undefined) return filesInFolder(options.index)
  const tree = await readSearchTree(options)
  const { files } = await indexOf(tree)
  sayUnread(tree, inLanguage)
  return filesInMemory(files)
}
