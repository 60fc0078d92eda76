import { lockFile } from '../../../.vitepress/core/freshness/lock.ts'
import { UsageError } from '../../arguments/usage-problem.ts'
import { readKnowledgeBase } from '../../site/read-knowledge-base.ts'
import { words } from '../../words/words.ts'
import { spokenLanguages } from '../../words/words-language.ts'
import { initLock } from '../init-lock.ts'
import { dryRunOption, subcommand } from '../subcommand.ts'
import { writeConfirmed } from '../write-confirmed.ts'

/** Begins to keep the record of what is confirmed. */
export const lock = subcommand({
  name: 'lock',
  options: { ...dryRunOption, init: { type: 'boolean' } },
  help: (t) => t('translate:help.lock', { lock: lockFile, languages: spokenLanguages().join(', ') }),
  check(names, { init }) {
    if (!init) throw new UsageError((t) => t('findings:usage.lockInit'))
    if (names.length > 0) throw new UsageError((t) => t('findings:usage.lockAll'))
  },
  run({ site: { root, site }, values, language }) {
    const confirm = () => {
      const base = readKnowledgeBase(root, site)
      return { ...initLock(base, site), broken: base.findings.filter(({ file }) => file === lockFile) }
    }
    const made = writeConfirmed(root, confirm, { language, isDry: values['dry-run'] ?? false })
    if (!made) return
    const { pages, strings } = made.lock
    console.log(words(language)('translate:confirm.sum', { pages: pages.size, strings: strings.size }))
  },
})
