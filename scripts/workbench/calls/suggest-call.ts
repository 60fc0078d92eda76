import { type TermIndex, termIndex, termsIn } from '../../../.vitepress/core/glossary/find-terms.ts'
import { namesOf } from '../../../.vitepress/core/glossary/glossary.ts'
import { parser } from '../../../.vitepress/core/markdown/parser.ts'
import { plainText } from '../../../.vitepress/core/markdown/plain-text.ts'
import type { Segment } from '../../../.vitepress/core/segments/segment.ts'
import type { Api, Suggested } from '../../../.vitepress/core/workbench/api.ts'
import type { Call } from '../http/answer-call.ts'
import { CallFault } from '../http/call-fault.ts'
import type { Knowledge } from '../live/knowledge.ts'
import type { Memories } from '../live/memories.ts'
import type { Units } from '../live/units.ts'

/** What the translation memory and the glossary know of a segment. */
export function suggestCall(knowledge: Knowledge, units: Units, memory: Memories): Call<'suggest'> {
  let index: { of: object; language: string; terms: TermIndex } | undefined
  return async (ask: Api['suggest']['ask']): Promise<Suggested> => {
    const unit = await units.known(ask)
    const segment = unit.segments.find(({ id }) => id === ask.id)
    if (!segment) throw new CallFault('notThere', { name: ask.id })
    const now = knowledge.last()
    const { from, to, name } = unit
    const { glossary } = now.base
    if (index?.of !== glossary || index.language !== from) {
      index = { of: glossary, language: from, terms: termIndex(glossary, from) }
    }
    const origin = name.startsWith('page ') ? name : `string ${name.slice('strings '.length)}:${ask.id}`
    const text = plainText(parser.parseInline(segment.source, {})[0]?.children ?? [])
    return {
      matches: memory(
        now,
        from,
        to,
      )(segment.source, { origin })
        .filter(({ text }) => !isRowForCell(segment, text))
        .map((match) => ({
          percent: match.percent,
          source: match.text,
          target: match.translation,
          difference: match.difference,
          where: placesOf(match.unit.origins),
        })),
      terms: termsIn(text, from, index.terms).flatMap(({ term, name: said }) => {
        const definition = term.words.get(to)?.definition
        const words = namesOf(term, to)
        return words.length === 0 ? [] : [{ term: said, words, ...(definition && { definition }), avoid: [] }]
      }),
    }
  }
}

/** True for a whole row of a table beside one cell, which would be torn apart by it. */
function isRowForCell({ kind, source }: Segment, text: string): boolean {
  return kind === 'cell' && text.includes(' | ') && !source.includes(' | ')
}

/** How many places of a match are named: a short text may stand on many pages. */
const mostPlaces = 3

/** The refs and keys that a match stands under, without what tells them apart in a memory. */
function placesOf(origins: readonly string[]): string {
  const names = origins.slice(0, mostPlaces).map((origin) => origin.slice(origin.indexOf(' ') + 1))
  return [...names, ...(origins.length > mostPlaces ? ['…'] : [])].join(', ')
}
