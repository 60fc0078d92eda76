import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCosmetic } from '../../../.vitepress/core/freshness/change-kind.ts'
import { compareBlocks } from '../../../.vitepress/core/freshness/compare-blocks.ts'
import {
  formatRecord,
  isRecord,
  markStillRight,
  readRecord,
} from '../../../.vitepress/core/freshness/fingerprint.ts'
import { formatLock } from '../../../.vitepress/core/freshness/format-lock.ts'
import { type Lock, lockKey } from '../../../.vitepress/core/freshness/lock.ts'
import { parseLock } from '../../../.vitepress/core/freshness/parse-lock.ts'
import { readBlocks } from '../../../.vitepress/core/freshness/read-blocks.ts'
import { blocksOf } from '../../../.vitepress/core/markdown/blocks.ts'

const read = (body: string) => readBlocks(blocksOf(body), body, (target) => target)
const recordsOf = (body: string) => read(body).map(formatRecord)

/** What a page that was confirmed as `before` is said to have changed in, being `now`. */
const kindsBetween = (before: string, now: string) =>
  compareBlocks(recordsOf(before).map(readRecord), read(now)).flatMap(({ kind }) => kind ?? [])

const word = fc.constantFrom(
  'öppen',
  'group',
  'meeting',
  'beslut',
  'decide',
  'kommun',
  'friend',
  'together',
  'källa',
)
const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `The ${words.join(' ')}.`)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '))
const block = fc.oneof(
  paragraph,
  fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => `- ${item}`).join('\n')),
  sentence.map((text) => `## ${text}`),
  fc.tuple(sentence, sentence).map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| ${b} | ${a} |`),
  sentence.map((text) => `See [${text}](https://example.org/x) and \`code\`.`),
)
const body = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n\n'))

const reformat = fc.constantFrom<(text: string) => string>(
  (text) => text.replace(/\n\n/g, '\n\n\n'),
  (text) => text.replace(/^- /gm, '* '),
  (text) => text.replace(/^- /gm, '-   '),
  (text) => text.replace(/ /g, '  ').replace(/^(#+|-|\|) +/gm, '$1 '),
  (text) => text.replace(/^(The .*?) (\S+)$/gm, '$1\n$2'),
  (text) => text.replace(/^\|([^|-]*)\|/gm, '|   $1   |'),
  (text) => text.replace(/\n/g, '\n').trimEnd().concat('\n\n'),
)

describe('reformatting', () => {
  it('never changes the answer', () => {
    fc.assert(
      fc.property(body, reformat, (text, change) => {
        expect(kindsBetween(text, change(text))).toEqual([])
      }),
    )
  })

  it('of marks is never more than a note', () => {
    fc.assert(
      fc.property(body, fc.constantFrom('*', '**', '_'), (text, mark) => {
        const marked = text.replace(/(?<= )(group|beslut|friend)(?= )/g, `${mark}$1${mark}`)
        expect(kindsBetween(text, marked).filter((kind) => !isCosmetic(kind))).toEqual([])
      }),
    )
  })
})

describe('two pages', () => {
  it('are compared without an exception, each block in one step', () => {
    fc.assert(
      fc.property(body, body, (before, now) => {
        const old = recordsOf(before).map(readRecord)
        const steps = compareBlocks(old, read(now))
        const indices = (of: 'before' | 'now') => steps.flatMap((step) => step[of] ?? [])
        expect(indices('now')).toEqual(read(now).map((_, index) => index))
        expect(indices('before').sort((a, b) => a - b)).toEqual(old.map((_, index) => index))
      }),
    )
  })

  it('of any text at all are compared without an exception', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.string({ maxLength: 400 }),
        (before, now) => {
          const records = recordsOf(before)
          expect(records.every(isRecord)).toBe(true)
          compareBlocks(records.map(readRecord), read(now))
          expect(kindsBetween(before, before)).toEqual([])
        },
      ),
    )
  })
})

describe('a record', () => {
  it('is read as it was written, with or without its mark', () => {
    fc.assert(
      fc.property(body, fc.boolean(), (text, isStillRight) => {
        for (const record of recordsOf(text)) {
          const marked = markStillRight(record, isStillRight)
          expect(isRecord(marked)).toBe(true)
          expect(formatRecord(readRecord(marked))).toBe(record)
        }
      }),
    )
  })
})

const blob = fc.stringMatching(/^[0-9a-f]{40}$/)
const records = body.map(recordsOf)
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => /\S$/.test(text) && !/[\n\r\u2028\u2029]/.test(text))
const lock: fc.Arbitrary<Lock> = fc
  .record({
    pages: fc.array(
      fc.tuple(
        name,
        fc.record({ from: fc.constantFrom('en', 'sv'), blob, blocks: records }),
        blob,
        fc.boolean(),
      ),
      { maxLength: 4 },
    ),
    strings: fc.array(fc.tuple(name, records), { maxLength: 4 }),
  })
  .map(({ pages, strings }) => ({
    pages: new Map(
      pages.map(([key, entry, later, isPartial]) => [
        lockKey(key, 'sv'),
        isPartial ? { ...entry, also: [later] } : entry,
      ]),
    ),
    strings: new Map(
      strings.flatMap(([key, [record]]) => (record ? [[lockKey(key, 'sv'), record] as const] : [])),
    ),
  }))

describe('the lock file', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(lock, (value) => {
        expect(parseLock(formatLock(value), 'lock.json')).toEqual({ lock: value, findings: [] })
      }),
    )
  })

  it('cut anywhere is said to be cut, and never an exception', () => {
    fc.assert(
      fc.property(lock, fc.nat(), (value, at) => {
        const text = formatLock(value)
        // The last bracket and the line end can go without anything being lost only if JSON is still whole.
        const cut = text.slice(0, at % (text.length - 2))
        expect(parseLock(cut, 'lock.json').findings.length).toBeGreaterThan(0)
      }),
    )
  })

  it('with conflict marks anywhere says so on their lines', () => {
    fc.assert(
      fc.property(lock, fc.nat(), (value, at) => {
        const lines = formatLock(value).split('\n')
        const line = at % (lines.length - 1)
        lines.splice(line, 0, '<<<<<<< HEAD')
        const { findings } = parseLock(lines.join('\n'), 'lock.json')
        expect(findings.map((found) => found.line)).toContain(line + 1)
      }),
    )
  })
})
