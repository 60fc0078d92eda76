import type { CoverageReport, PageEntry } from '../coverage/report.ts'
import { byCodeUnit } from '../language/by-code-unit.ts'
import { type PageNeed, pageTask } from './page-task.ts'
import { stringsTasks } from './strings-task.ts'
import { type Task, urgencies } from './task.ts'

/** What the ranking goes by beside the report. */
export interface QueueInput {
  report: Pick<CoverageReport, 'pages' | 'strings'>
  needOf: (ref: string) => PageNeed
  /** Words that a person translates in an hour. */
  pace: number
  /** One language's tasks only. */
  language?: string | undefined
}

/**
 * What there is to do, the most pressing first: by urgency; within it the home page, then the menu's sections in
 * their order, then what most pages link to, then the least work.
 */
export function queueOf({ report, needOf, pace, language }: QueueInput): Task[] {
  const isAsked = (entry: { language: string }) => language === undefined || entry.language === language
  const pages = report.pages
    .filter(isAsked)
    .flatMap((entry: PageEntry) => pageTask(entry, needOf(entry.ref), pace) ?? [])
  const strings = stringsTasks(report.strings.filter(isAsked), pace)
  return [...pages, ...strings].sort(
    (a, b) =>
      urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
      compareNeed(a, b, needOf) ||
      a.words - b.words ||
      byCodeUnit(nameOf(a), nameOf(b)) ||
      byCodeUnit(a.language, b.language),
  )
}

function compareNeed(a: Task, b: Task, needOf: QueueInput['needOf']): number {
  if (a.kind !== 'page' || b.kind !== 'page') return 0
  const [first, second] = [needOf(a.ref), needOf(b.ref)]
  return (
    Number(second.isHome) - Number(first.isHome) ||
    first.sectionRank - second.sectionRank ||
    second.linkedFrom - first.linkedFrom
  )
}

function nameOf(task: Task): string {
  return task.kind === 'page' ? task.ref : task.namespace
}
