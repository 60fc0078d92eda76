import type { Words } from '../../../.vitepress/core/i18n/create-i18n.ts'
import type { Colours } from '../../report/colours.ts'
import { findingWords, plainLine } from '../../report/finding-words.ts'
import { languageName } from '../../translate/diff/language-name.ts'
import { codeWords } from '../codes/code-words.ts'
import type { Problem, Verdict } from './problem.ts'

/** How much of a text is shown on a line. */
const shown = 60

export interface Speaking {
  t: Words
  language: string
  colours: Colours
}

/** `file:line:column  refused  page join, b7: what is wrong. How to mend it`, one line a text; of what is as it was none. */
export function verdictLines(verdict: Verdict, { t, language, colours }: Speaking): string[] {
  const { at, name, id, kind, text = '', problems, doubts } = verdict
  if (kind === 'unchanged' || kind === 'empty') return []
  const place = colours.bold(`${plainLine(at.file)}:${at.line}:${at.column}`)
  const what = plainLine(id === '' ? name : `${name}, ${id}`)
  const level = t(`translate:import.level.${kind}`)
  const paint = kind === 'refused' ? colours.red : kind === 'fuzzy' ? colours.yellow : colours.green
  const said = (problem: Problem) => plainLine(problemWords(problem, t, language))
  const line = (rest: string) => `${place}  ${paint(level)}  ${what}: ${rest}`
  if (kind === 'refused') return problems.map((problem) => line(said(problem)))
  if (kind === 'fuzzy') return [line(t('translate:import.fuzzy'))]
  const doubt = (problem: Problem) =>
    `${place}  ${colours.yellow(t('findings:severity.warning'))}  ${what}: ${said(problem)}`
  return [line(plainLine(excerpt(text))), ...doubts.map(doubt)]
}

/** What is wrong and how to mend it. */
function problemWords(problem: Problem, t: Words, language: string): string {
  const nameOf = languageName(language)
  switch (problem.kind) {
    case 'finding': {
      const { what, mend } = findingWords(problem.finding, language)
      return `${what}. ${mend}`
    }
    case 'code':
      return codeWords(problem.difference, t)
    case 'unsafe':
      return t(`translate:import.unsafe.${problem.unsafe.kind}`, { what: excerpt(problem.unsafe.what) })
    case 'written':
      return t(`translate:import.written.${problem.reason}`)
    case 'twice':
      return t('translate:import.problems.twice')
    case 'unknownName':
    case 'unknownId': {
      const context = problem.meant === '' && { context: 'withoutMeant' }
      return t(`translate:import.problems.${problem.kind}`, { ...problem, ...context })
    }
    case 'noTranslation':
    case 'direction':
      return t(`translate:import.problems.${problem.kind}`, {
        ...problem,
        language: nameOf(problem.language),
      })
    case 'unknownLanguage':
    case 'whichLanguage':
    case 'cannotBegin':
      return t(`translate:import.problems.${problem.kind}`, { ...problem })
    case 'originalChanged':
    case 'sourceDiffers':
      return t(`translate:import.problems.${problem.kind}`, {
        source: excerpt(problem.source),
        ...(problem.source === '' && { context: 'withoutSource' }),
      })
    case 'translationChanged':
    case 'otherText':
      return t(`translate:import.problems.${problem.kind}`, { target: excerpt(problem.target) })
  }
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > shown ? `${line.slice(0, shown - 1).trimEnd()}…` : line
}
