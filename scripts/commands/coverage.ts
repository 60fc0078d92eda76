import { parseArgs } from 'node:util'
import type { Thresholds } from '../../.vitepress/core/site/site.ts'
import { chooseLanguage, languageCodes } from '../arguments/choose-language.ts'
import { UsageError, usageProblem } from '../arguments/usage-problem.ts'
import { checkCoverage } from '../report/check-coverage.ts'
import { loadSite } from '../site/load-site.ts'
import { spokenLanguages } from '../words/words-language.ts'

const help = `npm run coverage [-- OPTIONS]
Checks every page and interface string: what is translated, what has fallen behind, what is missing or wrong.

  --language CODE   report on one language only
  --all             show every finding, not the first 50
  --json FILE       write the whole report as JSON; "-" writes it here instead of the text
  --fail-under N    the least share in percent, in place of the thresholds of site.config.ts
  --root DIR        check the knowledge base in DIR, with its own site.config.ts, docs/ and locales/
  --words CODE      the language of the text: ${spokenLanguages().join(' or ')}; else that of your machine

Ends with 0 where all is well, 1 where there is an error or a share is too low, 2 where something cannot be read.`

/** Reports how whole each language is. */
export default async function coverage(args: string[]): Promise<void> {
  try {
    const { values } = parseArgs({
      args,
      options: {
        root: { type: 'string' },
        json: { type: 'string' },
        language: { type: 'string' },
        words: { type: 'string' },
        all: { type: 'boolean', default: false },
        'fail-under': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) {
      console.log(help)
      return
    }
    const thresholds = leastShare(values['fail-under'])
    const spoken = chooseLanguage('--words', values.words, spokenLanguages())
    const { root, site } = await loadSite(values.root)
    const language = chooseLanguage('--language', values.language, languageCodes(site))
    checkCoverage(root, site, { ...values, language, words: spoken, thresholds })
  } catch (error) {
    console.error(usageProblem('coverage', error))
    process.exitCode = 2
  }
}

function leastShare(given: string | undefined): Thresholds | undefined {
  if (given === undefined) return undefined
  const least = Number(given)
  if (given.trim() === '' || !(least >= 0 && least <= 100)) {
    throw new UsageError(`--fail-under takes a number from 0 to 100, not "${given}"`)
  }
  return { translated: least, current: least }
}
