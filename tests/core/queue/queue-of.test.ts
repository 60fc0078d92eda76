import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageEntry } from '../../../.vitepress/core/coverage/report.ts'
import { queueOf } from '../../../.vitepress/core/queue/queue-of.ts'
import { urgencies } from '../../../.vitepress/core/queue/task.ts'
import type { StringStatus } from '../../../.vitepress/core/strings/string-state.ts'

const need = { isHome: false, sectionRank: 1, linkedFrom: 0 }
const changed = { changed: [], removed: 1 }

function entry(ref: string, status: PageEntry['status'], more: Partial<PageEntry> = {}): PageEntry {
  return {
    ref,
    language: 'sv',
    title: ref,
    original: { language: 'en', title: ref, url: `/en/${ref}`, file: `docs/en/${ref}.md` },
    status,
    words: { total: 100, translated: 100, current: 90 },
    ...more,
  }
}

const string: StringStatus = {
  key: 'common:hälsning',
  language: 'sv',
  state: 'missing',
  words: 3,
  file: 'locales/sv/common.json',
  line: 1,
  column: 1,
}

function queue(pages: PageEntry[], strings: StringStatus[] = [], language?: string) {
  const needOf = (ref: string) => ({ ...need, isHome: ref === 'start', linkedFrom: ref === 'länkad' ? 5 : 0 })
  return queueOf({ report: { pages, strings }, needOf, pace: 300, language })
}

const names = (tasks: ReturnType<typeof queue>) =>
  tasks.map((task) => (task.kind === 'page' ? task.ref : task.namespace))

describe('the queue', () => {
  it('has the most pressing first', () => {
    const pages = [
      entry('obekräftad', { state: 'unconfirmed', because: 'never' }),
      entry('saknas', { state: 'missing' }),
      entry('ändrad', { state: 'outdated', ...changed }),
      entry('integritet', { state: 'outdated', ...changed }, { critical: true }),
      entry('färdig', { state: 'current' }),
    ]
    expect(names(queue(pages, [string]))).toEqual(['integritet', 'ändrad', 'saknas', 'obekräftad', 'common'])
  })

  it('puts the home page first among equals, then what most pages link to', () => {
    const pages = ['annan', 'länkad', 'start'].map((ref) => entry(ref, { state: 'missing' }))
    expect(names(queue(pages))).toEqual(['start', 'länkad', 'annan'])
  })

  it('counts only the words that need work', () => {
    expect(queue([entry('ändrad', { state: 'outdated', ...changed })])).toMatchObject([
      { words: 10, minutes: 2 },
    ])
  })

  it('has one language’s tasks where that is asked for, and none where nothing is to be done', () => {
    expect(queue([entry('saknas', { state: 'missing' })], [string], 'en')).toEqual([])
  })

  it('names the keys of strings that are missing or not whole, and no others', () => {
    const of = (key: string, state: StringStatus['state']): StringStatus => ({ ...string, key, state })
    const strings = [
      of('common:å.b', 'missing'),
      of('common:c', 'empty'),
      of('common:d', 'outdated'),
      of('common:e', 'unconfirmed'),
      of('tags:f', 'incomplete'),
    ]
    expect(queue([], strings)).toMatchObject([
      { namespace: 'tags', missing: 1, missingKeys: ['f'] },
      { namespace: 'common', missing: 2, missingKeys: ['å.b', 'c'], outdated: 1, unconfirmed: 1 },
    ])
  })

  it('is the same in whatever order pages and strings were read, the more pressing before the less', () => {
    const statuses: PageEntry['status'][] = [
      { state: 'missing' },
      { state: 'outdated', ...changed },
      { state: 'unconfirmed', because: 'never' },
      { state: 'partial', untranslated: [], missingSections: [] },
      { state: 'current' },
    ]
    const pages = fc.uniqueArray(
      fc
        .record({
          ref: fc.constantFrom('start', 'länkad', 'a', 'b', 'c', 'å', 'Z'),
          language: fc.constantFrom('sv', 'fi'),
          status: fc.constantFrom(...statuses),
          critical: fc.boolean(),
        })
        .map(({ ref, status, ...more }) => entry(ref, status, more)),
      { selector: ({ ref, language }) => `${ref} ${language}` },
    )
    const strings = fc.uniqueArray(
      fc.record({
        namespace: fc.constantFrom('common', 'tags', 'ö'),
        language: fc.constantFrom('sv', 'fi'),
      }),
      { selector: ({ namespace, language }) => `${namespace} ${language}` },
    )
    const both = fc.tuple(pages, strings).chain(([entries, names]) => {
      const texts = names.map(({ namespace, language }) => ({ ...string, key: `${namespace}:x`, language }))
      return fc.tuple(
        fc.constant({ entries, texts }),
        fc.shuffledSubarray(entries, { minLength: entries.length }),
        fc.shuffledSubarray(texts, { minLength: texts.length }),
      )
    })
    fc.assert(
      fc.property(both, ([{ entries, texts }, otherEntries, otherTexts]) => {
        const tasks = queue(entries, texts)
        expect(queue(otherEntries, otherTexts)).toEqual(tasks)
        const ranks = tasks.map(({ urgency }) => urgencies.indexOf(urgency))
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
        expect(tasks).toHaveLength(
          entries.filter(({ status }) => status.state !== 'current').length + texts.length,
        )
      }),
    )
  })
})
