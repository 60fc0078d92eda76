import type { Explanation, PageResult } from '../../.vitepress/core/search/answer.ts'
import type { Asked } from './ask.ts'

/** An answer as one line of JSON. `bytes` are packed with gzip, as a server sends them; `files` are names. */
export function answerJson({ query, answer, milliseconds, bytes, files }: Asked, explain: boolean): string {
  const { total, corrections, incomplete, types, inLanguages, results } = answer
  return JSON.stringify({
    ...query,
    total,
    milliseconds: round(milliseconds),
    bytes,
    files,
    corrections,
    incomplete,
    types,
    inLanguages,
    results: results.map((result) => resultJson(result, explain)),
  })
}

function resultJson(result: PageResult, explain: boolean) {
  const { ref, language, url, title, type, score, foreign, foundIn, excerpt, sections, explanation } = result
  const [best] = sections
  return {
    ref,
    language,
    url,
    title: title.text,
    // Of the section that answers best, where one does beside the page as a whole.
    heading: best?.heading.text ?? '',
    anchor: best?.url.split('#')[1] ?? '',
    score: round(score),
    why: whyOf(explanation),
    type,
    foreign,
    ...(foundIn !== undefined && { foundIn }),
    excerpt,
    ...(explain && { explanation }),
  }
}

/** Each word of the question, and how it was found here. */
function whyOf(explanation: Explanation | undefined) {
  return (explanation?.words ?? []).map(({ word, way, term, field, score }) => ({
    word,
    way,
    term,
    field,
    score: round(score),
  }))
}

function round(number: number): number {
  return Math.round(number * 10_000) / 10_000
}
