import path from 'node:path'
import type { Site, Thresholds } from '../../.vitepress/core/site/site.ts'
import { writeWhole } from '../files/write-whole.ts'
import { readKnowledgeBase } from '../site/read-knowledge-base.ts'
import { words } from '../words/words.ts'
import { wordsLanguage } from '../words/words-language.ts'
import { coloursFor } from './colours.ts'
import { coverageJson } from './coverage-json.ts'
import { coverageText } from './coverage-text.ts'
import { judge } from './exit-code.ts'

/** What of the report is wanted, and how. */
export interface CheckOptions {
  /** The language to report on; all where it is not given. */
  language?: string | undefined
  /** The language of the words. */
  words?: string | undefined
  all?: boolean | undefined
  json?: string | undefined
  thresholds?: Thresholds | undefined
}

/** Checks the knowledge base in `root`, prints the report and sets the exit code; true where all is well. */
export function checkCoverage(root: string, site: Site, options: CheckOptions = {}): boolean {
  const { report } = readKnowledgeBase(root, site)
  const verdict = judge(report, options.thresholds ?? site.thresholds, options.language)
  const language = wordsLanguage(options.words)
  if (options.json === '-') {
    process.stdout.write(coverageJson(report))
  } else {
    const colours = coloursFor(process.stdout)
    const only = options.language
    console.log(coverageText(report, verdict, { words: language, only, all: options.all ?? false, colours }))
    if (options.json !== undefined) {
      writeWhole(path.resolve(options.json), coverageJson(report))
      console.log(words(language)('findings:terminal.written', { file: options.json }))
    }
  }
  if (verdict.exitCode > 0) process.exitCode = verdict.exitCode
  return verdict.exitCode === 0
}
