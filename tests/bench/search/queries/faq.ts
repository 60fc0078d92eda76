import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { BenchPage } from '../bench-pages.ts'
import type { Question } from './question.ts'

/** A line of SweFAQ: a question, answers of which one is right, and which. */
const faqLine = z.object({
  question: z.string(),
  candidate_answers: z.array(z.string()).min(1),
  label: z.int().nonnegative(),
})

export interface Faq {
  /** Every answer once, as a page in Swedish. */
  pages: BenchPage[]
  questions: Question[]
}

/**
 * Reads questions with their answers in the format of SweFAQ (https://spraakbanken.gu.se/en/resources/swefaq).
 * @throws Error that names the first line that is wrong.
 */
export function readFaq(file: string): Faq {
  const refs = new Map<string, string>()
  const refOf = (answer: string) => {
    const ref = refs.get(answer) ?? `answer-${refs.size + 1}`
    refs.set(answer, ref)
    return ref
  }
  const questions: Question[] = []
  for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue
    const { data } = faqLine.safeParse(parse(line))
    const right = data?.candidate_answers[data.label]
    if (!data || right === undefined) {
      throw new Error(`${file}:${at + 1}: no line of SweFAQ: question, candidate_answers, label`)
    }
    for (const answer of data.candidate_answers) refOf(answer)
    questions.push({ kind: 'faq', language: 'sv', text: data.question, wanted: [refOf(right)] })
  }
  const pages = [...refs].map(([body, ref]) => ({ ref, language: 'sv', title: ref, body }))
  return { pages, questions }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
