import path from 'node:path'
import { nearest } from '../../../.vitepress/core/findings/nearest.ts'
import type { MemoryUnit } from '../../../.vitepress/core/memory/memory-unit.ts'
import { openMemory } from '../../../.vitepress/core/memory/open-memory.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { UsageError } from '../../arguments/usage-problem.ts'
import { writeNew } from '../../files/write-new.ts'
import { spokenLanguages } from '../../words/words-language.ts'
import { readMemory } from '../memory/read-memory.ts'
import { readPairs } from '../read-pairs.ts'
import { forgetConfirmation } from '../start/forget-confirmation.ts'
import { knownTexts } from '../start/known-texts.ts'
import { startLines } from '../start/start-lines.ts'
import { type Start, startPage } from '../start/start-page.ts'
import { dryRunOption, languageOption, subcommand } from '../subcommand.ts'
import { whileLocked } from '../work-folder.ts'

/** Begins a translation: makes its file, and prints what was made or why not. */
export const start = subcommand({
  name: 'start',
  options: {
    ...languageOption,
    ...dryRunOption,
    slug: { type: 'string' },
    title: { type: 'string' },
    'with-original': { type: 'boolean' },
    'no-memory': { type: 'boolean' },
  },
  help: (t) => t('translate:help.start', { languages: spokenLanguages().join(', ') }),
  check(names) {
    if (names.length !== 1) throw new UsageError((t) => t('findings:usage.oneRef', { command: 'start' }))
  },
  run({ site: { root, site }, names: [ref = ''], values, language }) {
    const dryRun = values['dry-run'] ?? false
    const known = values['no-memory'] ? undefined : memoryOf(root, site)
    const begin = (isDry: boolean): Begun => {
      const base = readPairs(root, site)
      const { slug, title } = values
      const withOriginal = values['with-original'] ?? false
      const wanted = { ref, language: values.language, slug, title, withOriginal }
      const begun = startPage(base, root, site, { ...wanted, ...(known && { known }) })
      const meant = nearest(ref, base.pairs.map((pair) => pair.ref).sort()) ?? ''
      if (begun.kind !== 'page') return { begun, meant, forgotten: false }
      const forgotten = forgetConfirmation(root, ref, begun.language, isDry)
      const isWritten = isDry || writeNew(path.join(root, begun.file), begun.text)
      return { begun: isWritten ? begun : { kind: 'taken', ref, file: begun.file }, meant, forgotten }
    }
    // Reads the memory, too, so that others wait only while the file is written.
    const first = begin(true)
    const isDone = dryRun || first.begun.kind !== 'page'
    const { begun, meant, forgotten } = isDone ? first : whileLocked(root, () => begin(false))
    console.log(startLines(begun, language, { done: dryRun ? 'dry' : 'wrote', meant, forgotten }).join('\n'))
    if (begun.kind !== 'page') process.exitCode = 1
  },
})

interface Begun {
  begun: Start
  /** The ref that may be meant, where there is none as it was given. */
  meant: string
  /** Whether something was confirmed of an earlier translation. */
  forgotten: boolean
}

/** The memory of a knowledge base, read once, when a page is to be filled from it. */
function memoryOf(root: string, site: Site) {
  let units: readonly MemoryUnit[] | undefined
  return (from: string, to: string) => {
    units ??= readMemory(root, site).units
    return knownTexts(openMemory(units, from, to))
  }
}
