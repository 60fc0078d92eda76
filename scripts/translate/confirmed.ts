import type { Lock } from '../../.vitepress/core/freshness/lock.ts'
import type { Outcome } from './outcome.ts'

/** The record of what is confirmed as it is to be written, and what is to be said of that. */
export interface Confirmed {
  lock: Lock
  outcomes: Outcome[]
  /** How many entries of what is gone were taken away. */
  removed?: number
}
