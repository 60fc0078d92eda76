import path from 'node:path'
import { nearest } from '../../../.vitepress/core/findings/nearest.ts'
import { UsageError } from '../../arguments/usage-problem.ts'
import { oneAtATime } from '../../files/one-at-a-time.ts'
import { writeNew } from '../../files/write-new.ts'
import { spokenLanguages } from '../../words/words-language.ts'
import { readPairs } from '../read-pairs.ts'
import { startLines } from '../start/start-lines.ts'
import { type Start, startPage } from '../start/start-page.ts'
import { dryRunOption, languageOption, subcommand } from '../subcommand.ts'

/** Begins a translation: makes its file, and prints what was made or why not. */
export const start = subcommand({
  name: 'start',
  options: {
    ...languageOption,
    ...dryRunOption,
    slug: { type: 'string' },
    title: { type: 'string' },
    'with-original': { type: 'boolean' },
  },
  help: (t) => t('translate:help.start', { languages: spokenLanguages().join(', ') }),
  check(names) {
    if (names.length !== 1) throw new UsageError((t) => t('findings:usage.oneRef', { command: 'start' }))
  },
  run({ site: { root, site }, names: [ref = ''], values, language }) {
    const dryRun = values['dry-run'] ?? false
    const begin = (): { begun: Start; meant: string } => {
      const base = readPairs(root, site)
      const { slug, title } = values
      const withOriginal = values['with-original'] ?? false
      const begun = startPage(base, root, site, { ref, language: values.language, slug, title, withOriginal })
      const meant = nearest(ref, base.pairs.map((pair) => pair.ref).sort()) ?? ''
      const isWritten = begun.kind !== 'page' || dryRun || writeNew(path.join(root, begun.file), begun.text)
      return { begun: isWritten ? begun : { kind: 'taken', ref, file: begun.file }, meant }
    }
    const { begun, meant } = dryRun ? begin() : oneAtATime(path.join(root, '.translate.lock'), begin)
    console.log(startLines(begun, language, dryRun ? 'dry' : 'wrote', meant).join('\n'))
    if (begun.kind !== 'page') process.exitCode = 1
  },
})
