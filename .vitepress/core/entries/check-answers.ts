import { type Finding, finding } from '../findings/finding.ts'
import { nearest } from '../findings/nearest.ts'
import type { EntrySection } from './entry-sections.ts'

/**
 * Compares what an entry answers with the questions of its form: each of them once, in the same order and the same
 * words. `untranslated` are the form's questions in the original's language: a question that is not translated yet
 * is for the translator's list, not for this one.
 */
export function checkAnswers(
  file: string,
  { name: heading, line, answers }: EntrySection,
  questions: readonly string[],
  untranslated: ReadonlySet<string> = new Set(),
): Finding[] {
  if (answers.some(({ question }) => untranslated.has(question) && !questions.includes(question))) return []
  const written = answers.map(({ question }) => question.normalize())
  const missing = new Set(questions.filter((question) => !written.includes(question)))
  const seen = new Set<string>()
  const findings: Finding[] = []
  let reached = -1
  for (const [index, answer] of answers.entries()) {
    const question = answer.question.normalize()
    const at = { file, line: answer.line, column: 1 }
    const place = questions.indexOf(question)
    if (place < 0) {
      const meant = meantBy(question, questions[index], missing)
      if (meant === undefined) findings.push(finding('entry-question-extra', at, { question, heading }))
      else {
        missing.delete(meant)
        reached = questions.indexOf(meant)
        findings.push(finding('entry-question-wording', at, { question, expected: meant }))
      }
    } else if (seen.has(question)) {
      findings.push(finding('entry-question-extra', at, { question, heading }))
    } else if (place < reached) {
      const before = questions[reached] ?? ''
      findings.push(finding('entry-question-order', at, { question, before }))
    } else reached = place
    seen.add(question)
    if (answer.text === '') findings.push(finding('entry-answer-missing', at, { question, heading }))
  }
  const absent = [...missing].map((question) =>
    finding('entry-question-missing', { file, line, column: 1 }, { question, heading }),
  )
  return [...findings, ...absent]
}

/** The question that other words stand for: one that is nearly the same, else the one whose place they have. */
function meantBy(
  question: string,
  atSamePlace: string | undefined,
  missing: ReadonlySet<string>,
): string | undefined {
  const near = nearest(question, [...missing])
  return near ?? (atSamePlace !== undefined && missing.has(atSamePlace) ? atSamePlace : undefined)
}
