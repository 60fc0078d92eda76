import { type Finding, finding } from '../findings/finding.ts'
import { doubledWords } from './check-doubled-words.ts'
import { invisibleSigns } from './check-invisible.ts'
import { checkOriginalNesting } from './check-nesting.ts'
import type { KnownKeys } from './known-keys.ts'
import type { StringFile } from './string-file.ts'
import { elementsOf } from './tags.ts'
import { placeOf } from './text-pair.ts'

/** Checks the texts of the strings' first language in themselves, for what a translation would copy. */
export function checkOriginalTexts(file: StringFile, known: KnownKeys): Finding[] {
  const findings = checkOriginalNesting(file, known)
  for (const entry of file.entries.values()) {
    const { key, value = '' } = entry
    const place = placeOf(file, entry)
    const values = { key, language: file.language }
    const broken = value.includes('</') ? elementsOf(value).broken : []
    if (broken.length > 0) {
      const tags = [...new Set(broken)].map((name) => `<${name}>`).join(', ')
      findings.push(finding('string-tags', place, { ...values, context: 'broken', tags }))
    }
    const signs = invisibleSigns(value, file.language)
    if (signs.length > 0)
      findings.push(finding('string-invisible', place, { ...values, signs: signs.join(', ') }))
    const words = doubledWords(value)
    if (words.length > 0) {
      findings.push(finding('string-doubled-word', place, { ...values, words: words.join(', ') }))
    }
  }
  return findings
}
