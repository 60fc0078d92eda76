import type { Severity } from '../findings/finding.ts'
import type { WordRun } from '../freshness/word-diff.ts'
import type { Task } from '../queue/task.ts'
import type { Segmented } from '../segments/segment.ts'

/**
 * What the workbench's page and its server say to each other, as JSON; addresses are below `/api/`. An answer that is
 * not 2xx is a `Failure`. Words are in the language that the request's `accept-language` names first.
 */
export interface Api {
  /** What there is to do and how whole the language is. */
  queue: { ask: { language: string }; answer: Queue }
  /** A page or a namespace to work on, with the draft that was kept. */
  open: { ask: Which; answer: Opened }
  /** What the coverage check says of it with these texts in it. */
  check: { ask: Which & { edits: Edits }; answer: Checked }
  /** What the memory and the glossary know of one segment. */
  suggest: { ask: Which & { id: string }; answer: Suggested }
  /** The page as HTML with these texts in it, for a frame of its own. */
  preview: { ask: Which & { edits: Edits }; answer: { html: string } }
  /** Keeps what is being written, so that no closed tab and no crash loses it. */
  draft: { ask: Which & { edits: Edits; version?: string }; answer: Record<string, never> }
  /** Makes the file of a page that has none. */
  start: { ask: Which & { slug?: string; title?: string }; answer: Opened }
  /** Writes the texts into the translation's file; `conflict` where it has changed since `version`. */
  save: { ask: Which & { edits: Edits; version?: string; originalVersion: string }; answer: Saved }
  /** Confirms all, or the segments named, against the original as it was opened. */
  confirm: {
    ask: Which & { ids?: string[]; stillRight?: boolean; version: string; originalVersion: string }
    answer: Confirmed
  }
}

export interface Which {
  /** `page <ref>` or `strings <namespace>`. */
  name: string
  language: string
}

/** New texts by the id of their segment. */
export type Edits = Record<string, string>

export interface Queue {
  languages: { code: string; name: string }[]
  tasks: Task[]
  /** Words of the originals in all, translated, and up to date; and words saved from here today. */
  progress: { total: number; translated: number; current: number; today: number }
}

export interface Opened {
  unit: Segmented
  draft?: { edits: Edits; at: string; isOlder: boolean }
}

export interface Told {
  severity: Severity
  /** What is wrong and how to mend it, in the words of the page's language. */
  text: string
  rule: string
}

export interface Checked {
  /** By the id of the segment that it is about; what is about none of them is under ''. */
  findings: Record<string, Told[]>
}

export interface Suggested {
  matches: { percent: number; source: string; target: string; difference: WordRun[]; where: string }[]
  /** Terms of the glossary that the source has, with their words in the translation's language. */
  terms: { term: string; words: string[]; definition?: string; avoid: string[] }[]
}

/** What an answer says that is not 2xx: a short name of what is wrong, and the same for a person. */
export interface Failure {
  kind: string
  text: string
}

export type Saved =
  | { kind: 'saved'; unit: Segmented }
  /** Texts that would break the file, by the id of their segment; nothing was written. */
  | { kind: 'refused'; findings: Record<string, Told[]> }
  /** The file on disk is another by now: what it says, and what it said when it was opened is known to the page. */
  | { kind: 'conflict'; unit: Segmented }

export type Confirmed =
  | { kind: 'confirmed'; unit: Segmented; count: number }
  | { kind: 'refused'; findings: Told[] }
  | { kind: 'conflict'; unit: Segmented }
