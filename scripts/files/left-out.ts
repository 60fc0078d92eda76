import { type Finding, finding } from '../../.vitepress/core/findings/finding.ts'

/** How many files without a language a finding names. */
const mostNames = 3

/** One note for all files that belong to no language. */
export function leftOut(folder: string, left: readonly string[]): Finding {
  const names = left.slice(0, mostNames).join(', ') + (left.length > mostNames ? ' …' : '')
  return finding(
    'not-judged',
    { file: folder, line: 1, column: 1 },
    { count: left.length, names, context: 'left' },
  )
}
