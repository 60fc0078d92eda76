import type { Site } from '../../../.vitepress/core/site/site.ts'
import { chooseLanguage } from '../../arguments/choose-language.ts'
import { UsageError } from '../../arguments/usage-problem.ts'
import { coloursFor } from '../../report/colours.ts'
import { findingLines } from '../../report/finding-lines.ts'
import { saveAll } from '../../segments/save-all.ts'
import { loadTree } from '../../site/load-tree.ts'
import { words } from '../../words/words.ts'
import { spokenLanguages } from '../../words/words-language.ts'
import { askEach } from '../pair/ask-each.ts'
import { pairJson } from '../pair/pair-json.ts'
import { leftLines, proposalLines, writingLine } from '../pair/pair-lines.ts'
import { type ProposedPair, propose } from '../pair/propose.ts'
import { type RefPage, readRefTree } from '../pair/unpaired-pages.ts'
import { writePairs } from '../pair/write-pairs.ts'
import { dryRunOption, languageOption, subcommand } from '../subcommand.ts'

/** Proposes which unpaired pages belong together, and pairs those that are agreed to. */
export const pair = subcommand({
  name: 'pair',
  options: {
    ...languageOption,
    ...dryRunOption,
    docs: { type: 'string' },
    original: { type: 'string' },
    json: { type: 'boolean' },
    yes: { type: 'boolean' },
    'write-original': { type: 'boolean' },
  },
  help: (t) => t('translate:help.pair', { languages: spokenLanguages().join(', ') }),
  check([given]) {
    if (given !== undefined) throw new UsageError((t) => t('translate:pair.takesNoNames', { given }))
  },
  async run({ values, language }) {
    const t = words(language)
    const colours = coloursFor(process.stdout)
    const tree = await loadTree({ root: values.root, docs: values.docs, original: values.original })
    const pages = readRefTree(tree)
    const { originalLanguage: from } = tree.site
    const proposed = wantedLanguages(tree.site, values.language).map((to) => propose(pages, from, to))
    const pairs = proposed.flatMap((each) => each.pairs)
    const show = (each: ProposedPair) => console.log(proposalLines(each, language, colours).join('\n'))
    const isAsked = !values.json && !values.yes && process.stdin.isTTY && process.stdout.isTTY
    if (!isAsked && !values.json) for (const each of pairs) show(each)
    const sure = pairs.filter(({ confidence }) => values.yes && confidence === 'sure')
    const chosen = isAsked ? await askEach(proposed, show, language) : sure.map(asPair)
    if (chosen === undefined) {
      console.log(`\n${t('translate:pair.stopped')}`)
      process.exitCode = 1
      return
    }
    const written = writePairs(tree.root, chosen, pages, values['write-original'] ? from : undefined)
    const isDry = values['dry-run'] ?? false
    const saved = isDry ? undefined : saveAll(tree.root, written.files)
    const open = pairs.length - written.writings.filter(({ writing }) => writing.kind === 'files').length
    if (values.json) {
      const done = saved?.kind === 'saved' ? written.writings : []
      console.log(JSON.stringify(pairJson(proposed, done), null, 2))
    } else {
      for (const { pair: each, writing } of written.writings) console.log(writingLine(each, writing, t))
      for (const each of proposed) for (const line of leftLines(each, language)) console.log(line)
      if (pairs.length === 0) console.log(t('translate:pair.nothing'))
      if (open > 0)
        console.log(t('translate:pair.open', { count: open, ...(isAsked && { context: 'asked' }) }))
      if (isDry) console.log(t('translate:confirm.dry'))
      if (saved?.kind === 'conflict') {
        console.log([t('translate:rename.conflict'), ...saved.files].join('\n  '))
      }
    }
    if (open > 0 || saved?.kind === 'conflict') process.exitCode = 1
    const unread = pages.findings.filter(({ severity }) => severity === 'error')
    if (unread.length === 0) return
    console.error(findingLines(unread, language, colours).join('\n'))
    process.exitCode = 2
  },
})

/** The languages that lack a twin for pages of the original's, or the one that is asked for. */
function wantedLanguages({ languages, originalLanguage }: Site, given: string | undefined): string[] {
  const others = languages.map(({ code }) => code).filter((code) => code !== originalLanguage)
  const chosen = chooseLanguage('--language', given, others)
  return chosen === undefined ? others : [chosen]
}

function asPair({ first, second }: ProposedPair): readonly [RefPage, RefPage] {
  return [first, second]
}
