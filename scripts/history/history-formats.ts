import type { History } from '../../.vitepress/core/coverage/history.ts'

const measures = ['total', 'translated', 'current'] as const

/** The trend as CSV (RFC 4180), a line a commit, language and kind; only the head where nothing is known. */
export function historyCsv(history: History): string {
  const head = ['commit', 'date', 'language', 'counted', ...measures, 'translated_percent', 'current_percent']
  const points = history.kind === 'known' ? history.points : []
  const rows = points.flatMap(({ commit, date, languages }) =>
    languages.flatMap(({ language, ...counted }) =>
      (['pages', 'strings'] as const).map((what) => {
        const { words, percent } = counted[what]
        const shares = [percent.translated ?? '', percent.current ?? '']
        return [commit, date, language, what, ...measures.map((name) => words[name]), ...shares]
      }),
    ),
  )
  return [head, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}

/** The trend as JSON, with what is not known of it; sorted and without machine paths. */
export function historyJson(history: History): string {
  return `${JSON.stringify({ version: 1, counted: 'words', ...history }, null, 2)}\n`
}
