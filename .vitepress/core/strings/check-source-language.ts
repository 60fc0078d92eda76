import { finding } from '../findings/finding.ts'
import type { Detect } from '../language/detect.ts'
import { functionWordsIn } from '../language/function-words.ts'
import { base, type CheckedLanguage, isSource, ordinaryWords, shorten } from './check-identical.ts'
import type { Vocabulary } from './names-in-texts.ts'
import type { TextPair } from './text-pair.ts'
import { translatableText } from './translatable-text.ts'

/** A text shorter than this, in signs, says too little of its language. */
const shortest = 16

/**
 * Finds a translation that is not the original's text but is in its language all the same: an old text, or half a
 * translation. To spare loading a detector, only texts are asked about whose words or letters are the original's,
 * and that do not have the commonest words of their own language alone.
 */
export function checkSourceLanguage(
  pair: TextPair,
  { isSuspect }: Vocabulary,
  detect: Detect | undefined,
): CheckedLanguage {
  const none = { untranslated: false, findings: [] }
  if (!detect || base(pair.language) === base(pair.from) || pair.originals.includes(pair.translated))
    return none
  const text = translatableText(pair.translated).replace(/\s+/g, ' ').trim()
  if (text.length < shortest) return none
  if (functionWordsIn(text, pair.language) && functionWordsIn(text, pair.from) === 0) return none
  if (ordinaryWords(text).length < 2 || !isSuspect(text)) return none
  if (!isSource(detect(text), pair.from)) return none
  const values = { key: pair.key, language: pair.language, from: pair.from, text: shorten(pair.translated) }
  const found = finding('string-source-language', pair.place, values, pair.originalPlace)
  return { untranslated: true, findings: [found] }
}
