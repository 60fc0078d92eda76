import path from 'node:path'
import { UsageError } from '../../arguments/usage-problem.ts'
import { readStrings } from '../../locales/read-strings.ts'
import { coloursFor } from '../../report/colours.ts'
import { findingLines } from '../../report/finding-lines.ts'
import { readLock } from '../../site/read-lock.ts'
import { words } from '../../words/words.ts'
import { spokenLanguages } from '../../words/words-language.ts'
import { diffHtml } from '../diff/diff-html.ts'
import { pageDiffLines, type Shown, stringDiffLines, withoutHistory } from '../diff/diff-lines.ts'
import { diffPages, type PageDiff } from '../diff/diff-pages.ts'
import { diffStrings, type StringDiff } from '../diff/diff-strings.ts'
import { noDiffLine } from '../diff/no-diff-lines.ts'
import { writeHtml } from '../diff/write-html.ts'
import { readPairs } from '../read-pairs.ts'
import { dryRunOption, languageOption, subcommand } from '../subcommand.ts'

/** How many signs a line has where the output goes to no terminal. */
const usualWidth = 100

/** Shows what has changed in originals since their translations were confirmed, here or as a page of HTML. */
export const diff = subcommand({
  name: 'diff',
  options: {
    ...languageOption,
    ...dryRunOption,
    strings: { type: 'boolean' },
    html: { type: 'string' },
  },
  help: (t) => t('translate:help.diff', { languages: spokenLanguages().join(', ') }),
  check(names, { strings, html }) {
    if (names.length === 0 && !strings) throw new UsageError((t) => t('findings:usage.diffNames'))
    if (html === '') throw new UsageError((t) => t('findings:usage.valueMissing', { option: '--html' }))
  },
  async run({ site: loaded, names, values, language }) {
    const { root } = loaded
    const colours = coloursFor(process.stdout)
    const shown = { language, colours, width: process.stdout.columns ?? usualWidth }
    const { lock, findings } = readLock(root)
    if (findings.length > 0) {
      console.error(findingLines(findings, language, colours).join('\n'))
      process.exitCode = 2
      return
    }
    const pages: PageDiff[] = []
    const strings: StringDiff[] = []
    const lines: string[] = []
    if (values.strings) {
      const base = { strings: readStrings(root, loaded.site).files, lock }
      const found = await diffStrings(base, root, loaded.site, { names, language: values.language })
      strings.push(...found.changed)
      lines.push(...stringLines(found, shown))
      if (found.unknown.length > 0) process.exitCode = 1
    } else {
      const base = { ...readPairs(root, loaded.site), lock }
      for (const ref of new Set(names)) {
        for (const told of await diffPages(base, root, loaded.site, { ref, language: values.language })) {
          if (lines.length > 0) lines.push('')
          if (told.kind === 'page') {
            pages.push(told)
            lines.push(...pageDiffLines(told, shown))
          } else {
            lines.push(noDiffLine(told, language))
            process.exitCode = 1
          }
        }
      }
    }
    if (values.html === undefined || pages.length + strings.length === 0) console.log(lines.join('\n'))
    else toFile(values.html, diffHtml(pages, strings, language), values['dry-run'] ?? false, language)
  },
})

function toFile(file: string, html: string, dryRun: boolean, language: string): void {
  const t = words(language)
  if (file === '-') {
    process.stdout.write(html)
  } else if (dryRun) {
    console.log(t('translate:confirm.dry'))
  } else if (writeHtml(path.resolve(file), html)) {
    console.log(t('translate:diff.written', { file }))
  } else {
    console.log(t('translate:diff.htmlTaken', { file }))
    process.exitCode = 1
  }
}

function stringLines({ changed, unknown }: Awaited<ReturnType<typeof diffStrings>>, shown: Shown): string[] {
  const t = words(shown.language)
  const ofUnknown = unknown.map(({ name, meant }) =>
    t('translate:confirm.unknownString', { name, meant, ...(meant === '' && { context: 'withoutMeant' }) }),
  )
  if (changed.length === 0) return ofUnknown.length > 0 ? ofUnknown : [t('translate:diff.noStrings')]
  return [
    ...ofUnknown,
    t('translate:diff.strings', { count: changed.length }),
    ...withoutHistory(
      changed.map(({ change }) => change),
      t,
    ),
    ...changed.flatMap((change) => stringDiffLines(change, shown)),
  ]
}
