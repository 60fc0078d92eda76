import type { PageState } from '../coverage/page-status.ts'

/** How pressing a task is, the most pressing first. */
export const urgencies = [
  'criticalOutdated',
  'critical',
  'outdated',
  'missing',
  'partial',
  'unconfirmed',
  'strings',
] as const

export type Urgency = (typeof urgencies)[number]

interface AnyTask {
  urgency: Urgency
  language: string
  /** Words of the original that need work: to translate, or of what is only unconfirmed to read. */
  words: number
  /** How long that takes at the pace given, in minutes, rounded up. */
  minutes: number
}

/** A page that asks for work in a language. */
export interface PageTask extends AnyTask {
  kind: 'page'
  ref: string
  title: string
  /** The translation's file; of a missing page the original's. */
  file: string
  state: PageState
  critical: boolean
  /** Lines of the original with changed blocks, and how many confirmed blocks are gone from it. */
  changed: number[]
  removed: number
  /** Lines of the translation with blocks that are still in the original's language, and headings it lacks. */
  untranslated: number[]
  missingSections: string[]
  /** The home page, or its section of the menu; what many pages link to. */
  isHome: boolean
  section?: string
  linkedFrom: number
}

/** The strings of a namespace that ask for work in a language, by how they stand. */
export interface StringsTask extends AnyTask {
  kind: 'strings'
  namespace: string
  file: string
  /** Not there, empty, lacking a form or not translated. */
  missing: number
  /** Their keys, without the namespace. */
  missingKeys: string[]
  outdated: number
  unconfirmed: number
}

export type Task = PageTask | StringsTask
