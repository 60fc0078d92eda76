import type { ExchangeUnit } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { buildMemory } from '../../../.vitepress/core/memory/build-memory.ts'
import { type Lookup, openMemory } from '../../../.vitepress/core/memory/open-memory.ts'
import type { Segment } from '../../../.vitepress/core/segments/segment.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { stringKey } from '../../../.vitepress/core/strings/string-file.ts'
import type { KnowledgeBase } from '../../site/read-knowledge-base.ts'

/** How many matches a unit is given; a translator looks at no more. */
const most = 3

type Matches = (segment: Segment, name: string, from: string, to: string) => ExchangeUnit['matches']

/** What the memory of a knowledge base knows of its segments; of what is right already nothing is asked. */
export function unitMatches(base: KnowledgeBase, site: Site): Matches {
  const { pairs, strings, lock, report } = base
  const units = buildMemory({ pairs, strings, lock, report }, site.stringsLanguage)
  const opened = new Map<string, Lookup>()
  return ({ id, source, state }, name, from, to) => {
    if (state === 'current') return []
    const direction = `${from} ${to}`
    const lookUp = opened.get(direction) ?? openMemory(units, from, to)
    opened.set(direction, lookUp)
    const [kind, own = ''] = name.split(' ', 2)
    const origin = kind === 'page' ? name : `string ${stringKey(own, id)}`
    return lookUp(source, { most, origin }).map(({ percent, text, translation }) => ({
      percent,
      source: text,
      target: translation,
    }))
  }
}
