import type { Client } from '../browser/stage.ts'
import { type Goal, kilobytes, median } from '../goals.ts'
import type { SizeRun, Wanted } from './size-run.ts'

/** A first question costs at most this many bytes up to so many pages; beyond the last, the last. */
const mostBytes = [
  { pages: 300, bytes: 60_000 },
  { pages: 5000, bytes: 90_000 },
]
const mostTrips = 3
/** Of each peer's time. */
const speedShare = 0.5
const longestTask = 50
/** A page may cost this much more in a larger tree, for what a shared machine gives and takes. */
const growth = 1.15

const peers: readonly { client: Client; name: string }[] = [
  { client: 'pagefind', name: 'Pagefind' },
  { client: 'vitepress', name: 'VitePress' },
]

/** The goals for bytes, speed and builds that were measured. */
export function sizeGoals(runs: readonly SizeRun[], wanted: Wanted & { build: boolean }): Goal[] {
  return [
    ...runs.flatMap((run) => [
      ...bytesGoals(run),
      ...speedGoals(run),
      ...(wanted.build ? buildGoals(run) : []),
    ]),
    ...(wanted.build ? growthGoals(runs) : []),
  ]
}

/** The most bytes at a size: as for 300 pages up to there, in a straight line to 5,000, and no more after. */
export function allowedBytes(pages: number): number {
  const [small, large] = mostBytes
  if (!small || !large || pages <= small.pages) return small?.bytes ?? 0
  const way = Math.min(1, (pages - small.pages) / (large.pages - small.pages))
  return small.bytes + way * (large.bytes - small.bytes)
}

function bytesGoals({ pages, costs }: SizeRun): Goal[] {
  const own = costs.get('ours') ?? []
  if (own.length === 0) return []
  const bytes = median(own.map((cost) => cost.bytes))
  const most = Math.max(...own.map((cost) => cost.bytes))
  const trips = own.map((cost) => cost.trips)
  return [
    {
      goal: `first question at ${pages} pages`,
      wanted: `at most ${kilobytes(allowedBytes(pages))} kB`,
      measured: `median ${kilobytes(bytes)}, most ${kilobytes(most)} kB`,
      isMet: bytes <= allowedBytes(pages),
    },
    {
      goal: `trips one after the other at ${pages} pages`,
      wanted: `at most ${mostTrips}`,
      measured: `median ${median(trips)}, most ${Math.max(...trips)}`,
      isMet: Math.max(...trips) <= mostTrips,
    },
  ]
}

function speedGoals({ pages, speeds }: SizeRun): Goal[] {
  const own = speeds.get('ours')
  if (!own) return []
  const beside = peers.flatMap(({ client, name }) => {
    const peer = speeds.get(client)
    if (!peer) return []
    return (['p50', 'p95'] as const).map((point) => ({
      goal: `warm ${point} at ${pages} pages beside ${name}`,
      wanted: `at most half of ${peer[point].toFixed(1)} ms`,
      measured: `${own[point].toFixed(1)} ms`,
      isMet: own[point] <= peer[point] * speedShare,
    }))
  })
  const task = {
    goal: `longest task at ${pages} pages`,
    wanted: `at most ${longestTask} ms`,
    measured: own.longestTask === 0 ? 'below 50 ms' : `${Math.round(own.longestTask)} ms`,
    isMet: own.longestTask <= longestTask,
  }
  return [...beside, task]
}

function buildGoals({ pages, builds }: SizeRun): Goal[] {
  const [own, peer] = [builds.get('ours'), builds.get('pagefind')]
  if (!own || !peer) return []
  return [
    {
      goal: `build of ${pages} pages beside Pagefind`,
      wanted: `at most ${Math.round(peer.milliseconds)} ms`,
      measured: `${Math.round(own.milliseconds)} ms`,
      isMet: own.milliseconds <= peer.milliseconds,
    },
  ]
}

/** Time and memory a page must not rise from one size to the next. */
function growthGoals(runs: readonly SizeRun[]): Goal[] {
  return runs.flatMap((run, at) => {
    const before = runs[at - 1]
    const [own, earlier] = [run.builds.get('ours'), before?.builds.get('ours')]
    if (!before || !own || !earlier) return []
    return (['milliseconds', 'megabytes'] as const).flatMap((measure) => {
      const [now, then] = [own[measure], earlier[measure]]
      if (now === undefined || then === undefined) return []
      const [each, eachBefore] = [now / run.pages, then / before.pages]
      const unit = measure === 'milliseconds' ? 'ms' : 'MB'
      return {
        goal: `build ${unit} a page, ${before.pages} to ${run.pages} pages`,
        wanted: `at most ${(eachBefore * growth).toFixed(3)} ${unit}`,
        measured: `${each.toFixed(3)} ${unit}`,
        isMet: each <= eachBefore * growth,
      }
    })
  })
}
