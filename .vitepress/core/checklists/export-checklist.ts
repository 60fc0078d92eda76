import { csvTable } from '../open-data/csv.ts'
import type { Checklist } from './checklist.ts'

/** What a checklist can be saved as. */
export const exportFormats = ['md', 'csv', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What is saved beside the list itself: which points are ticked, and the day as `2026-11-21`. */
export interface Ticks {
  ticked: ReadonlySet<string>
  date: string
}

/** The checklist as a task list in Markdown; `summary` is a line such as `12 of 34 done`. */
export function checklistMarkdown(list: Checklist, { ticked, date }: Ticks, summary: string): string {
  const sections = list.sections.flatMap(({ title, items }) => [
    ...(title === '' ? [] : [`## ${inMarkdown(title)}`, '']),
    ...items.map(({ id, question, advice }) =>
      `- [${ticked.has(id) ? 'x' : ' '}] **${inMarkdown(question)}** ${inMarkdown(advice)}`.trimEnd(),
    ),
    '',
  ])
  const about = `${summary} · ${date} · <${list.address}>`
  return `${[`# ${inMarkdown(list.title)}`, '', about, '', ...sections].join('\n').trimEnd()}\n`
}

/** The checklist as a table in CSV, `section,question,advice,done`, one row a point. */
export function checklistCsv({ sections }: Checklist, { ticked }: Ticks): string {
  const rows = sections.flatMap(({ title, items }) =>
    items.map(({ id, question, advice }) => [title, question, advice, String(ticked.has(id))]),
  )
  return csvTable([['section', 'question', 'advice', 'done'], ...rows])
}

/** The checklist as JSON text: what it is, then its sections with their points. */
export function checklistJson(list: Checklist, { ticked, date }: Ticks): string {
  const { ref, language, title, address } = list
  const sections = list.sections.map(({ id, title, items }) => ({
    id,
    title,
    items: items.map((item) => ({ ...item, done: ticked.has(item.id) })),
  }))
  return `${JSON.stringify({ ref, language, title, address, date, sections }, null, 2)}\n`
}

/** Text that Markdown is to leave as it is. */
function inMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, String.raw`\$&`)
}
