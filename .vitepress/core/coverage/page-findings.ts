import { type Finding, finding } from '../findings/finding.ts'
import type { Rule } from '../findings/rules.ts'
import type { OriginalChange } from './page-status.ts'
import type { Count } from './percent.ts'
import type { PageEntry } from './report.ts'

/** How many lines a finding names before it says how many more there are. */
const mostLines = 8

/** What of a critical page may not be left for later. */
const urgent: ReadonlySet<Rule> = new Set<Rule>(['page-missing', 'page-outdated', 'page-partial'])

/** As `findingOf`, but an error where the page is critical and not whole. */
export function pageFinding(entry: PageEntry): Finding | undefined {
  const found = findingOf(entry)
  return found && entry.critical === true && urgent.has(found.rule) ? { ...found, severity: 'error' } : found
}

/** What is to be done about a page in a language; none where nothing is. Orphans are found where pages are paired. */
function findingOf(entry: PageEntry): Finding | undefined {
  const { status, language, ref, original, file } = entry
  if (!original) return undefined
  const base = { ref, language, from: original.language, original: original.file }
  const start = { file: file ?? original.file, line: 1, column: 1 }
  switch (status.state) {
    case 'missing':
      return finding('page-missing', start, { ...base, title: original.title, count: entry.words.total })
    case 'unconfirmed':
      return finding('page-unconfirmed', start, base)
    case 'outdated':
      return finding(
        'page-outdated',
        start,
        { ...base, ...changeValues(status) },
        {
          file: original.file,
          line: Math.min(...[...status.changed, ...(status.gone ?? [])].map(({ line }) => line)),
          column: 1,
        },
      )
    case 'partial': {
      const { untranslated, missingSections } = status
      const line = untranslated[0]?.line ?? 1
      const originalLine = untranslated[0]?.originalLine ?? missingSections[0]?.line
      return finding(
        'page-partial',
        { ...start, line },
        {
          ...base,
          count: untranslated.length,
          lines: lineList(untranslated.map((block) => block.line)),
          sections: missingSections.length,
          headings: missingSections.map(({ heading, line }) => `${heading} (${line})`.trim()).join(', '),
          context: partialContext(entry.words, untranslated.length, missingSections.length),
        },
        originalLine === undefined ? undefined : { file: original.file, line: originalLine, column: 1 },
      )
    }
    case 'current': {
      const [first, ...rest] = status.cosmetic ?? []
      if (!first) return undefined
      const lines = lineList([first, ...rest].map(({ line }) => line))
      const values = { ...base, count: rest.length + 1, lines }
      return finding('page-changed-cosmetic', start, values, {
        file: original.file,
        line: first.line,
        column: 1,
      })
    }
    case 'original':
    case 'exempt':
    case 'orphan':
      return undefined
  }
}

/** What a page lacks; `whole` where hardly a word of it is translated. */
function partialContext({ total, translated }: Count, untranslated: number, sections: number): string {
  if (untranslated === 0) return 'sections'
  if (translated * 20 < total) return 'whole'
  return sections === 0 ? 'blocks' : 'both'
}

function changeValues({ changed, removed }: OriginalChange): Finding['values'] {
  const context = changed.length === 0 ? 'removed' : removed === 0 ? 'changed' : 'both'
  return {
    count: changed.length || removed,
    lines: lineList(changed.map(({ line }) => line)),
    removed,
    context,
  }
}

/** Lines as people list them: `12, 15, 20 …`. */
function lineList(lines: readonly number[]): string {
  const shown = [...new Set(lines)]
  return shown.slice(0, mostLines).join(', ') + (shown.length > mostLines ? ' …' : '')
}
