import * as z from 'zod'
import { pageStates } from '../../../.vitepress/core/coverage/page-status.ts'
import { stringStates } from '../../../.vitepress/core/strings/string-state.ts'

const language = z.string().describe('A BCP 47 tag, such as "sv"')
const amount = z.int().min(0)
const line = z.int().min(1)
const file = z.string().describe('A path below the root, with "/"')
const share = z.int().min(0).max(100).nullable().describe('Whole percent, rounded down; null: not known')
const percent = z.strictObject({ translated: share, current: share })
const count = z.strictObject({ total: amount, translated: amount, current: amount })
const place = z.strictObject({ file, line, column: line })
const severity = z.enum(['error', 'warning', 'note'])

const finding = z.strictObject({
  rule: z.string().describe('The id of a rule, such as "link-dead"'),
  severity,
  ...place.shape,
  original: place.optional().describe('Where in the original that is which the finding compares with'),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  what: z.string().describe('What is wrong, without its full stop'),
  mend: z.string().describe('How to mend it'),
  fingerprint: z.string().describe('Stays when lines move'),
})

const blockPlace = { line, heading: z.string().optional(), excerpt: z.string(), words: amount }
const changed = z.looseObject({
  ...blockPlace,
  index: amount.describe('Its index among the blocks of the original'),
  change: z.enum(['changed', 'added', 'moved']),
  kind: z.string().describe('What kind of change: typo, number, words and so on'),
  severity,
  section: z.string().optional().describe('The id of the heading of its section'),
})
const since = {
  changed: z.array(changed),
  removed: amount.describe('How many confirmed blocks are gone from the original'),
  gone: z.array(z.looseObject({ severity, line })).optional(),
  cosmetic: z.array(changed).optional(),
}

const status = z
  .discriminatedUnion('state', [
    z.looseObject({ state: z.literal('original') }),
    z.looseObject({ state: z.literal('current'), cosmetic: z.array(changed).optional() }),
    z.looseObject({ state: z.literal('outdated'), ...since }),
    z.looseObject({
      state: z.literal('partial'),
      untranslated: z.array(z.looseObject(blockPlace)).describe("Blocks still in the original's language"),
      missingSections: z.array(z.looseObject({ line, heading: z.string(), words: amount })),
      since: z.looseObject(since).optional(),
    }),
    z.looseObject({ state: z.literal('missing') }),
    z.looseObject({ state: z.literal('exempt'), reason: z.string().optional() }),
    z.looseObject({ state: z.literal('unconfirmed'), because: z.string() }),
    z.looseObject({ state: z.literal('orphan') }),
  ])
  .describe('The state of a page, and its reasons; lines are those of the file that the reason is in')

const page = z.looseObject({
  ref: z.string(),
  language,
  title: z.string(),
  url: z.string().optional(),
  file: file.optional(),
  original: z.strictObject({ language, title: z.string(), url: z.string(), file }).optional(),
  status,
  words: count.describe('Words of the original'),
})

const string = z.looseObject({
  key: z.string().describe('namespace:key'),
  language,
  state: z.enum(stringStates),
  words: amount,
  file,
  line,
  column: line,
})

const languageReport = z.looseObject({
  language,
  pages: z.looseObject({
    words: count,
    percent,
    states: z.record(z.enum(pageStates), z.looseObject({ pages: amount, words: amount })),
  }),
  strings: z.looseObject({
    words: count,
    percent,
    keys: count,
    states: z.record(z.enum(stringStates), amount),
  }),
  both: z.looseObject({ words: count, percent }).describe('Pages and strings together'),
})

/** The report of `npm run coverage -- --report json`. */
export const reportSchema = z
  .strictObject({
    $schema: z.string(),
    version: z.literal(1),
    wordsLanguage: language.describe('The language of what, mend and message'),
    exitCode: z
      .literal([0, 1, 2])
      .describe('1: an error, or a share too low; 2: something could not be read'),
    judged: z.strictObject({ pages: z.boolean(), strings: z.boolean(), freshness: z.boolean() }),
    languages: z.array(languageReport),
    pages: z.array(page).describe('Every page in every language'),
    strings: z.array(string).describe('Every string that is not whole'),
    shortfalls: z.array(
      z.strictObject({
        language,
        of: z.enum(['pages', 'strings']),
        measure: z.enum(['translated', 'current']),
        percent: share,
        least: z.number(),
        message: z.string(),
      }),
    ),
    findings: z.array(finding),
    known: amount.describe('Findings left out since the baseline has them'),
    allowed: z
      .array(z.strictObject({ ...finding.shape, reason: z.string(), allowedAt: place }))
      .describe('Findings that somebody has allowed'),
  })
  .describe('How whole the languages of a knowledge base are, and what is to be done')
