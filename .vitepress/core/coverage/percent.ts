/** How many there are, have a translation, and have one that is up to date. */
export interface Count {
  total: number
  translated: number
  current: number
}

/** Shares in whole percent; null where there is nothing to count. */
export interface Share {
  translated: number | null
  current: number | null
}

/** Pages, strings or words with their shares. */
export interface Counted {
  words: Count
  percent: Share
}

export const none: Count = { total: 0, translated: 0, current: 0 }

export function add(a: Count, b: Count): Count {
  return {
    total: a.total + b.total,
    translated: a.translated + b.translated,
    current: a.current + b.current,
  }
}

/**
 * The shares of a count, rounded down. 100 stands for no gap at all: where `gaps` says that something is not
 * translated or not current (a page without words can be missing too) it is 99 at most.
 */
export function shareOf(count: Count, gaps: { translated: boolean; current: boolean }): Share {
  return {
    translated: percentOf(count.translated, count.total, gaps.translated),
    current: percentOf(count.current, count.total, gaps.current),
  }
}

function percentOf(part: number, whole: number, gap: boolean): number | null {
  if (whole === 0) return null
  const percent = Math.floor((part * 100) / whole)
  return gap ? Math.min(percent, 99) : percent
}
