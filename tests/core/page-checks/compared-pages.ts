import { sortFindings } from '../../../.vitepress/core/findings/finding.ts'
import type { Detect } from '../../../.vitepress/core/language/detect.ts'
import { blocksOf } from '../../../.vitepress/core/markdown/blocks.ts'
import { pageChecker } from '../../../.vitepress/core/page-checks/check-pages.ts'
import type { FrontMatter } from '../../../.vitepress/core/pages/front-matter.ts'
import type { Page } from '../../../.vitepress/core/pages/page.ts'
import { glossaryOf } from '../../made/glossary.ts'
import { page } from '../../made/pages.ts'

const glossary = glossaryOf({
  'citizens-budget': { en: ['participatory budgeting', 'participatory budget'], sv: ['medborgarbudget'] },
  'open-data': { en: ['open data'], sv: ['öppna data'] },
  municipality: { en: ['municipality', 'council'], sv: ['kommun'] },
  data: { en: ['data'], sv: ['uppgifter'] },
})

/** English by a few of its commonest words, Swedish by its own: enough for the texts of these tests. */
export const detect: Detect = (text) => {
  const count = (words: RegExp) => text.match(words)?.length ?? 0
  const english = count(/\b(?:the|and|is|are|of|to|you|that|with|for)\b/gi)
  const swedish = count(/(?<!\p{L})(?:och|är|att|som|det|du|med|för|till|en)(?!\p{L})/giu)
  return english === swedish ? undefined : { language: english > swedish ? 'en' : 'sv', sure: true }
}

/** An English original and its Swedish translation as files that begin with their body. */
export function madePair(
  original: string,
  translation: string,
  fields: { original?: Partial<FrontMatter>; translation?: Partial<FrontMatter> } = {},
): { original: Page; translation: Page } {
  return {
    original: withFields(page('en/guides/a', { ...fields.original, ref: 'a' }, original)),
    translation: withFields(page('sv/guider/a', { ...fields.translation, ref: 'a' }, translation)),
  }
}

function withFields(made: Page): Page {
  const { title, description } = made.fields
  const texts = [title, description].filter((text) => text !== undefined)
  return {
    ...made,
    blocks: [
      ...texts.map((text) => ({ kind: 'field' as const, source: text, text, line: 1 })),
      ...blocksOf(made.body),
    ],
  }
}

/** What is found in a pair, as `rule line:column` of the translation and, after a stroke, line of the original. */
export function found(
  original: string,
  translation: string,
  options: {
    confirmed?: boolean
    fields?: { original?: Partial<FrontMatter>; translation?: Partial<FrontMatter> }
  } = {},
): string[] {
  const pair = madePair(original, translation, options.fields)
  const others = new Map([
    ['en/guides/b.md', { ref: 'b' }],
    ['sv/guider/be.md', { ref: 'b' }],
    ['en/c.md', { ref: 'c' }],
    ['sv/ce.md', { ref: 'c' }],
  ])
  const check = pageChecker({ detect, glossary, pageByFile: (file) => others.get(file) })
  const findings = check({ ...pair, confirmed: options.confirmed ?? false, untranslated: [] })
  return sortFindings(findings).map(
    ({ rule, line, column, original: source }) =>
      `${rule} ${line}:${column}${source ? ` | ${source.line}:${source.column}` : ''}`,
  )
}
