import { parseArgs } from 'node:util'
import { concerns } from '../../.vitepress/core/findings/concerns.ts'
import { unreadable } from '../../.vitepress/core/findings/rules.ts'
import { askedLanguage, chooseLanguage, languageCodes } from '../arguments/choose-language.ts'
import { usageProblem } from '../arguments/usage-problem.ts'
import { coloursFor } from '../report/colours.ts'
import { loadSite } from '../site/load-site.ts'
import { checkText, type TextReport } from '../text/check-text.ts'
import { textJson } from '../text/text-json.ts'
import { textLines } from '../text/text-lines.ts'
import { words } from '../words/words.ts'
import { spokenLanguages } from '../words/words-language.ts'

const options = {
  root: { type: 'string' },
  only: { type: 'string' },
  all: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  words: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Checks the text itself: spelling, doubled words, unmarked languages, headings, image texts, readability. */
export default async function text(args: string[]): Promise<void> {
  const language = askedLanguage(args)
  try {
    const { values } = parseArgs({ args, options })
    chooseLanguage('--words', values.words, spokenLanguages())
    if (values.help) {
      console.log(words(language)('findings:help.text', { languages: spokenLanguages().join(', ') }))
      return
    }
    const { root, site } = await loadSite(values.root)
    const codes = languageCodes(site)
    const only = chooseLanguage('--only', values.only, codes)
    const report = onlyOf(await checkText(root, site), only, codes)
    console.log(
      values.json
        ? textJson(report, language)
        : textLines(report, language, values.all, coloursFor(process.stdout)),
    )
    process.exitCode = exitCode(report)
  } catch (error) {
    console.error(usageProblem('text', error, { language, options: Object.keys(options) }))
    process.exitCode = 2
  }
}

function onlyOf(report: TextReport, only: string | undefined, languages: readonly string[]): TextReport {
  if (only === undefined) return report
  return {
    findings: report.findings.filter((item) => concerns(item, only, languages)),
    pages: report.pages.filter(({ language }) => language === only),
    withoutDictionary: report.withoutDictionary.filter((language) => language === only),
  }
}

/** 2 where something could not be read, 1 where there are errors, else 0. */
function exitCode({ findings }: TextReport): 0 | 1 | 2 {
  if (findings.some(({ rule }) => unreadable.has(rule))) return 2
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}
