import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import type { Refusal } from '../../../.vitepress/core/segments/refusal.ts'
import type { Told } from '../../../.vitepress/core/workbench/api.ts'
import { findingWords } from '../../report/finding-words.ts'
import { words } from '../../words/words.ts'

/** What a finding says to a person: what is wrong and how to mend it. */
export function toldOf(finding: Finding, language: string): Told {
  const { what, mend } = findingWords(finding, language)
  return { severity: finding.severity, text: `${what}. ${mend}`, rule: finding.rule }
}

/** What is said of texts that cannot be written into the file, by the id of their segment. */
export function toldRefusals(refused: readonly Refusal[], language: string): Map<string, Told[]> {
  const told = new Map<string, Told[]>()
  for (const { id, reason } of refused) {
    const text = words(language)(`translate:workbench.refused.${reason}`)
    told.set(id, [...(told.get(id) ?? []), { severity: 'error', text, rule: reason }])
  }
  return told
}
