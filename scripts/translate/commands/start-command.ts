import path from 'node:path'
import { nearest } from '../../../.vitepress/core/findings/nearest.ts'
import { UsageError } from '../../arguments/usage-problem.ts'
import { oneAtATime } from '../../files/one-at-a-time.ts'
import { writeNew } from '../../files/write-new.ts'
import type { LoadedSite } from '../../site/load-site.ts'
import { readPairs } from '../read-pairs.ts'
import { startLines } from '../start/start-lines.ts'
import { type Start, startPage } from '../start/start-page.ts'

export const startOptions = {
  slug: { type: 'string' },
  title: { type: 'string' },
  'with-original': { type: 'boolean' },
} as const

export interface StartValues {
  language?: string | undefined
  slug?: string | undefined
  title?: string | undefined
  'with-original'?: boolean | undefined
  'dry-run'?: boolean | undefined
}

/** @throws UsageError where not exactly one page is named. */
export function checkStart(names: readonly string[]): void {
  if (names.length !== 1) throw new UsageError((t) => t('findings:usage.oneRef', { command: 'start' }))
}

/** Begins a translation: makes its file, and prints what was made or why not. */
export function runStart(
  { root, site }: LoadedSite,
  [ref = '']: readonly string[],
  values: StartValues,
  language: string,
): void {
  const dryRun = values['dry-run'] ?? false
  const begin = (): { start: Start; meant: string } => {
    const base = readPairs(root, site)
    const { slug, title } = values
    const withOriginal = values['with-original'] ?? false
    const start = startPage(base, root, site, { ref, language: values.language, slug, title, withOriginal })
    const meant = nearest(ref, base.pairs.map((pair) => pair.ref).sort()) ?? ''
    const isWritten = start.kind !== 'page' || dryRun || writeNew(path.join(root, start.file), start.text)
    return { start: isWritten ? start : { kind: 'taken', ref, file: start.file }, meant }
  }
  const { start, meant } = dryRun ? begin() : oneAtATime(path.join(root, '.translate.lock'), begin)
  console.log(startLines(start, language, dryRun ? 'dry' : 'wrote', meant).join('\n'))
  if (start.kind !== 'page') process.exitCode = 1
}
