import type { Finding } from '../findings/finding.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkDoubledWords } from './check-doubled-words.ts'
import { checkEnd } from './check-end.ts'
import { checkIdentical } from './check-identical.ts'
import { checkInvisible } from './check-invisible.ts'
import { checkNesting } from './check-nesting.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkSourceLanguage } from './check-source-language.ts'
import { checkSpace } from './check-space.ts'
import { checkTags } from './check-tags.ts'
import type { StringContext } from './string-context.ts'
import { isEmptyString } from './string-file.ts'
import type { TextPair } from './text-pair.ts'

/** A longer text, in signs, is no string of an interface, and comparing it in every way would take its time. */
const longest = 20_000

export interface CheckedTexts {
  /** How many of the texts are surely not translated. */
  untranslated: number
  findings: Finding[]
}

/** Compares each translated text with its original. Where one is not translated, nothing else is said of it. */
export function checkTexts(
  pairs: readonly TextPair[],
  namespace: string,
  { same, vocabulary, known, detect }: StringContext,
): CheckedTexts {
  const findings: Finding[] = []
  let untranslated = 0
  for (const pair of pairs) {
    if (isEmptyString(pair.translated) || isEmptyString(pair.original)) continue
    const identical = checkIdentical(pair, same, vocabulary, detect)
    const source = checkSourceLanguage(pair, vocabulary, detect)
    findings.push(...identical.findings, ...source.findings, ...checkNesting(pair, namespace, known))
    if (identical.untranslated || source.untranslated) {
      untranslated++
      continue
    }
    if (pair.translated === pair.original || pair.translated.length + pair.original.length > longest) continue
    findings.push(...checkTags(pair), ...checkNumbers(pair), ...checkAddresses(pair), ...checkSpace(pair))
    findings.push(...checkInvisible(pair), ...checkEnd(pair), ...checkDoubledWords(pair))
  }
  return { untranslated, findings }
}
