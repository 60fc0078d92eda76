import type { Rule } from '../../.vitepress/core/findings/rules.ts'
import { words } from '../words/words.ts'
import { plainTexts } from './plain-texts.ts'

/** A rule in general, where there is no finding to speak of. */
export interface RuleWords {
  what: string
  help: string
}

/** What a rule says in a language, `…` in place of what differs from finding to finding. */
export function ruleWords(rule: Rule, language: string): RuleWords {
  const texts = plainTexts(rule, language)
  const open = (part: 'what' | 'mend') => {
    const names = [part, `${part}_other`, ...Object.keys(texts).filter((name) => name.startsWith(`${part}_`))]
    const text = names.map((name) => texts[name]).find((found) => found !== undefined) ?? ''
    // What is nested, as the words for a kind of change, differs too.
    return text.replace(/\$t\([^)]*\)|\{\{[^}]*\}\}/g, '…')
  }
  const what = `${open('what')}.`
  return { what, help: `${what} ${open('mend')} ${words(language)('findings:sarif.help', { rule })}` }
}
