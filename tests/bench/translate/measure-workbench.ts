import { utimesSync } from 'node:fs'
import path from 'node:path'
import type { Segmented } from '../../../.vitepress/core/segments/segment.ts'
import type { Which } from '../../../.vitepress/core/workbench/api.ts'
import { segmentedNames } from '../../../scripts/segments/open-segments.ts'
import type { LoadedSite } from '../../../scripts/site/load-site.ts'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import { type Ask, withWorkbench } from './workbench-client.ts'

/** How long the server takes for one kind of question, each time that it was asked, in milliseconds. */
export interface Answering {
  what: string
  times: number[]
}

/** Opens and checks every page and namespace of a tree in every language, after the queue, which reads the tree. */
export function measureTree({ root, site }: LoadedSite): Promise<Answering[]> {
  const base = readKnowledgeBase(root, site)
  const all = site.languages.flatMap(({ code: language }) =>
    segmentedNames(base, site, language).map((name) => ({ name, language })),
  )
  const kinds = [
    { kind: 'page', each: all.filter(({ name }) => name.startsWith('page ')) },
    { kind: 'namespace', each: all.filter(({ name }) => name.startsWith('strings ')) },
  ]
  return withWorkbench({ root, site }, async (ask) => {
    const queue = await timed(() => ask('queue', { language: site.languages[0].code }))
    const answers = [{ what: 'first queue, which reads the tree', times: [queue.time] }]
    for (const { kind, each } of kinds) {
      const opening: number[] = []
      const checking: number[] = []
      for (const which of each) {
        const { value, time } = await timed(() => ask('open', which))
        opening.push(time)
        const { segments } = value.unit
        checking.push(...(await checkEdit(ask, which, segments, segments.length >> 1)))
      }
      answers.push({ what: `opening a ${kind}`, times: opening })
      answers.push({ what: `checking a ${kind} with an edit`, times: checking })
    }
    return answers
  })
}

/** Opens a page whose file was saved a moment ago, again and again, and checks it with an edit of each segment. */
export function measurePage(
  tree: LoadedSite,
  which: Which,
  opens: number,
): Promise<{ segments: number; answers: Answering[] }> {
  return withWorkbench(tree, async (ask) => {
    const { unit } = await ask('open', which)
    const opening: number[] = []
    for (let index = 1; index <= opens; index++) {
      const stamp = new Date(Date.now() - index * 1000)
      utimesSync(path.join(tree.root, unit.file), stamp, stamp)
      opening.push((await timed(() => ask('open', which))).time)
    }
    const checking: number[] = []
    for (const index of unit.segments.keys()) {
      checking.push(...(await checkEdit(ask, which, unit.segments, index)))
    }
    return {
      segments: unit.segments.length,
      answers: [
        { what: 'opening it, its file just saved', times: opening },
        { what: 'checking it with an edit, each segment', times: checking },
      ],
    }
  })
}

/** The time of a check with a word more in one segment; none where there is no such segment. */
async function checkEdit(
  ask: Ask,
  which: Which,
  segments: Segmented['segments'],
  index: number,
): Promise<number[]> {
  const segment = segments[index]
  if (!segment) return []
  const edits = { [segment.id]: `${segment.target ?? segment.source} ${index}` }
  return [(await timed(() => ask('check', { ...which, edits }))).time]
}

async function timed<Value>(run: () => Promise<Value>): Promise<{ value: Value; time: number }> {
  const start = performance.now()
  const value = await run()
  return { value, time: performance.now() - start }
}
