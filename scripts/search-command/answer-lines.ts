import type { Explanation, PageResult } from '../../.vitepress/core/search/answer.ts'
import type { Marked } from '../../.vitepress/core/search/excerpts.ts'
import { plainLine } from '../report/finding-words.ts'
import { words } from '../words/words.ts'
import type { Asked } from './ask.ts'

/** An answer for a person to read: its pages and their sections, what was found between asterisks; in a language. */
export function answerLines({ query, answer, files, ...took }: Asked, inLanguage: string): string[] {
  const t = words(inLanguage)
  const { total, results, corrections, incomplete } = answer
  return [
    `${plainLine(query.q)}: ${t('search:count', { count: total })}`,
    ...corrections.map(({ typed, used }) => t('findings:search.corrected', { typed, used })),
    ...(incomplete ? [t('findings:search.incomplete')] : []),
    ...results.flatMap((result, at) => ['', `${at + 1}. ${resultLines(result, inLanguage).join('\n   ')}`]),
    '',
    t('findings:search.took', {
      files: files.length,
      bytes: took.bytes,
      milliseconds: Math.round(took.milliseconds),
    }),
  ]
}

function resultLines(result: PageResult, inLanguage: string): string[] {
  const t = words(inLanguage)
  const name = (code: string) => new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code
  const { title, url, foreign, language, foundIn, excerpt, sections, explanation } = result
  const marks = [
    foreign ? `[${language}]` : '',
    foundIn === undefined ? '' : `(${t('search:foundIn', { language: name(foundIn) })})`,
  ]
  return [
    [shown(title), url, ...marks].filter(Boolean).join('  '),
    shown(excerpt),
    ...sections.map(
      (section) => `- ${shown(section.heading)}  ${section.url}\n     ${shown(section.excerpt)}`,
    ),
    ...(explanation ? explanationLines(result.score, explanation, inLanguage) : []),
  ].filter((line) => line.trim() !== '')
}

function explanationLines(score: number, explanation: Explanation, inLanguage: string): string[] {
  const t = words(inLanguage)
  const { together, best, coverage, bonus, readable } = explanation
  const values = {
    together: three(together),
    best: three(best),
    coverage: three(coverage),
    bonus: three(bonus),
    readable: three(readable),
    score: three(score),
  }
  return [
    t('findings:search.score', values),
    ...explanation.words.map(({ word, way, term, field, slot, rarity, score: adds }) =>
      t('findings:search.word', {
        word,
        way: t(`findings:search.way.${way}`),
        term,
        field: t(`findings:search.field.${field ?? 'unknown'}`),
        slot,
        rarity: three(rarity),
        adds: three(adds),
      }),
    ),
  ]
}

/** A text with what was found between asterisks, on one line. */
function shown({ text, marks }: Marked): string {
  let result = ''
  let from = 0
  for (const [start, end] of marks) {
    result += `${text.slice(from, start)}*${text.slice(start, end)}*`
    from = end
  }
  return plainLine(result + text.slice(from))
}

function three(value: number): string {
  return value.toFixed(3)
}
