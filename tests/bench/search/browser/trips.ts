import type { BrowserContext } from '@playwright/test'

/** When a request went out and when its answer was there, in milliseconds. */
export interface Request {
  start: number
  end: number
}

/** How many requests had to wait for one another: the longest row of which each began when another had ended. */
export function tripsOf(requests: readonly Request[]): number {
  const sorted = [...requests].sort((a, b) => a.start - b.start)
  const depths: { end: number; depth: number }[] = []
  for (const { start, end } of sorted) {
    const before = depths.filter((other) => other.end <= start).map(({ depth }) => depth)
    depths.push({ end, depth: 1 + Math.max(0, ...before) })
  }
  return Math.max(0, ...depths.map(({ depth }) => depth))
}

/** Watches the requests of a browser's visitor from now on; gives their trips so far. */
export function watchRequests(context: BrowserContext): () => number {
  const open = new Map<object, number>()
  const requests: Request[] = []
  context.on('request', (request) => open.set(request, performance.now()))
  context.on('requestfinished', (request) => {
    const start = open.get(request)
    if (start !== undefined) requests.push({ start, end: performance.now() })
  })
  return () => tripsOf(requests)
}
