import { describe, expect, it } from 'vitest'
import type { PageTask, StringsTask } from '../../.vitepress/core/queue/task.ts'
import { groupTasks, nameOfTask } from '../../.vitepress/workbench/logic/task-groups.ts'

const page: PageTask = {
  kind: 'page',
  urgency: 'missing',
  language: 'sv',
  words: 100,
  minutes: 20,
  ref: 'open-data',
  title: 'Öppna data i kommunen',
  file: 'docs/en/guides/open-data.md',
  state: 'missing',
  critical: false,
  changed: [],
  removed: 0,
  untranslated: [],
  missingSections: [],
  isHome: false,
  linkedFrom: 0,
}
const strings: StringsTask = {
  kind: 'strings',
  urgency: 'strings',
  language: 'sv',
  words: 5,
  minutes: 1,
  namespace: 'common',
  file: 'locales/sv/common.json',
  missing: 1,
  missingKeys: ['menu'],
  outdated: 0,
  unconfirmed: 0,
}
const outdated: PageTask = { ...page, urgency: 'outdated', ref: 'meetings', title: 'Möten', words: 50 }
const tasks = [strings, page, outdated]

describe('the tasks of the queue', () => {
  it('stand by urgency, the most pressing first, with their words', () => {
    expect(groupTasks(tasks, '').map(({ urgency, words }) => [urgency, words])).toEqual([
      ['outdated', 50],
      ['missing', 100],
      ['strings', 5],
    ])
  })

  it.each([
    ['a word without its dots', 'oppna', ['page open-data']],
    ['two words in any order', 'kommunen ÖPPNA', ['page open-data']],
    ['a file', 'locales/sv', ['strings common']],
    ['nothing', 'finns inte', []],
  ])('are found by %s', (_, asked, names) => {
    expect(groupTasks(tasks, asked).flatMap((group) => group.tasks.map(nameOfTask))).toEqual(names)
  })
})
