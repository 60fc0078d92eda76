import type { Finding } from './finding.ts'

/** Values that change when lines move or more is written, though the finding is the same. */
const volatile: ReadonlySet<string> = new Set([
  'block',
  'column',
  'context',
  'count',
  'headings',
  'index',
  'keys',
  'line',
  'lines',
  'meant',
  'needed',
  'original',
  'other',
  'originalLine',
  'percent',
  'removed',
  'sections',
  'title',
  'usual',
  'words',
])

/**
 * What makes a finding the one that it is, as text: rule, file and what it is about, without lines and counts,
 * so that it is the same finding when other text in the file has moved it.
 */
export function identityOf({ rule, file, values }: Finding): string {
  const about = Object.entries(values)
    .filter(([name]) => !volatile.has(name))
    .map(([name, value]) => `${name}=${String(value).replace(/(?::\d+){1,2}$/, '')}`)
    .sort()
  return [rule, file, ...about].join('\n')
}
