import { type Finding, finding } from '../findings/finding.ts'
import type { OriginalChange } from './page-status.ts'
import type { PageEntry } from './report.ts'

/** How many lines a finding names before it says how many more there are. */
const mostLines = 8

/** What is to be done about a page in a language; none where nothing is. Orphans are found where pages are paired. */
export function pageFinding(entry: PageEntry): Finding | undefined {
  const { status, language, ref, original, file } = entry
  if (!original) return undefined
  const base = { ref, language, from: original.language, original: original.file }
  const start = { file: file ?? original.file, line: 1, column: 1 }
  switch (status.state) {
    case 'missing':
      return finding('page-missing', start, { ...base, title: original.title, words: entry.words.total })
    case 'unconfirmed':
      return finding('page-unconfirmed', start, base)
    case 'outdated':
      return finding('page-outdated', start, { ...base, ...changeValues(status) })
    case 'partial': {
      const { untranslated, missingSections } = status
      const line = untranslated[0]?.line ?? 1
      return finding(
        'page-partial',
        { ...start, line },
        {
          ...base,
          count: untranslated.length,
          lines: lineList(untranslated.map((block) => block.line)),
          sections: missingSections.length,
          headings: missingSections.map(({ heading, line }) => `${heading} (${line})`.trim()).join(', '),
          context: untranslated.length === 0 ? 'sections' : missingSections.length === 0 ? 'blocks' : 'both',
        },
      )
    }
    case 'original':
    case 'current':
    case 'exempt':
    case 'orphan':
      return undefined
  }
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
