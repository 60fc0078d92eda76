import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import type { Lock } from '../../.vitepress/core/freshness/lock.ts'
import type { Outcome } from './outcome.ts'

/** The record of what is confirmed as it is to be written, and what is to be said of that. */
export interface Confirmed {
  lock: Lock
  outcomes: Outcome[]
  /** How many entries of what is gone were taken away. */
  removed?: number
  /** What is wrong with the record as it was read; it is not written then, which would lose what it says. */
  broken: Finding[]
}

/** What was confirmed of what somebody named. */
export interface Done extends Confirmed {
  /** Files that could not be read, so that what is in them is not confirmed. */
  unread: Finding[]
}
