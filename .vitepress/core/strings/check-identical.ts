import { type Finding, finding } from '../findings/finding.ts'
import type { Detect } from '../language/detect.ts'
import type { Vocabulary } from './names-in-texts.ts'
import { keyboardWords, type SameWords } from './same-words.ts'
import { isEmptyString } from './string-file.ts'
import type { TextPair } from './text-pair.ts'
import { translatableText, wordsOf } from './translatable-text.ts'

/** How many ordinary words letter for letter the same are surely no coincidence. */
const sureWords = 3

export interface CheckedLanguage {
  /** True where the text is surely not translated, so that it is not counted as such. */
  untranslated: boolean
  findings: Finding[]
}

/**
 * Weighs a translation that is letter for letter its original. Names, numbers, addresses, code, and words that
 * both languages have may be that. The rest is a doubt, and certain from three ordinary words or where the language is detected.
 */
export function checkIdentical(
  pair: TextPair,
  { anywhere, alone }: SameWords,
  { names, small, frequent, isOwn }: Vocabulary,
  detect: Detect | undefined,
): CheckedLanguage {
  const none = { untranslated: false, findings: [] }
  if (isEmptyString(pair.translated) || base(pair.language) === base(pair.from)) return none
  if (!pair.originals.some((text) => fold(text) === fold(pair.translated))) return none
  const text = translatableText(pair.translated)
  if (anywhere.has(fold(text).toLowerCase()) || isLanguageName(pair)) return none
  const isKeyboard = /(?:^|\.)(?:keys?|keyboard)\./i.test(pair.key)
  const words = ordinaryWords(text, small).filter((word) => {
    const lower = word.toLowerCase()
    return !anywhere.has(lower) && !names.has(word) && !(isKeyboard && keyboardWords.has(lower))
  })
  const differing = words.filter((word) => !alone.has(word.toLowerCase()))
  if (words.length === 0 || (words.length === 1 && differing.length === 0)) return none
  if (words.length < sureWords && isOwn(text)) return none
  // A detector is loaded only for words that are the original's by all that is known of them.
  const isAsked = words.length > 1 && words.every((word) => frequent.has(word.toLowerCase()))
  const isDetected = isAsked && isSource(detect?.(text.trim()), pair.from)
  const untranslated = (words.length >= sureWords && differing.length > 0) || isDetected
  const values = { key: pair.key, language: pair.language, from: pair.from, text: shorten(pair.translated) }
  return { untranslated, findings: [finding('string-identical', pair.place, values, pair.originalPlace)] }
}

/** True for `languages.sv`, where each language is named in itself; not for the original's own word for another. */
function isLanguageName({ key, original, from }: TextPair): boolean {
  const pattern = /(?:^|\.)(?:languages?|locales?|lang)\.([a-z]{2,3}(?:[_-][a-z]{2,4})?|cimode)$/i
  const [, code] = pattern.exec(key) ?? []
  if (code === undefined) return false
  return code === 'cimode' || base(code) === base(from) || nameOf(code, from) !== fold(original).toLowerCase()
}

function nameOf(code: string, language: string): string | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code.replace('_', '-'))?.toLowerCase()
  } catch {
    return undefined
  }
}

/**
 * Words that a translator would translate: not numbers, and neither brands nor names within a sentence; a word of
 * `small` is no name though a title writes it with a capital.
 */
export function ordinaryWords(text: string, small: ReadonlySet<string> = new Set()): string[] {
  return wordsOf(text).filter((word, index) => {
    // GitHub, iOS, IFrame, A4, PNG, README.md, node_modules, and what is no word at all
    if (/\p{N}|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|[._/&]/u.test(word) || /^\p{Lu}{2,5}s?$/u.test(word)) return false
    return index === 0 || /^[\p{Ll}\p{Lo}]/u.test(word) || small.has(word.toLowerCase())
  })
}

export function isSource(found: ReturnType<Detect>, from: string): boolean {
  return found?.sure === true && base(found.language) === base(from)
}

/** The language of a tag without its region: `sv` of `sv-FI` and `sv_SE`. */
export function base(language: string): string {
  return language.split(/[-_]/)[0]?.toLowerCase() ?? language
}

/** At most forty signs of a text, for a message. */
export function shorten(text: string): string {
  const folded = fold(text)
  return folded.length > 40 ? `${[...folded].slice(0, 39).join('')}…` : folded
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
