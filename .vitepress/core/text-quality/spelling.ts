import { capital } from '../language/capital.ts'
import type { WordList } from './word-list.ts'

/** A dictionary of one language: words exactly as written, capitals and all. */
export interface Dictionary {
  has(word: string): boolean
  /** The nearest words, the likeliest first. */
  suggest(word: string): readonly string[]
}

/** Tells whether words of a language are rightly spelt. */
export interface Speller {
  language: string
  list: WordList
  isRight(word: string): boolean
  suggest(word: string): readonly string[]
}

/** Looking for what may be meant takes long; a text with more misspelt words than this is in another language. */
const mostSuggested = 200

/** A speller of a dictionary and the words of the knowledge base's own. */
export function spellerOf(language: string, dictionary: Dictionary, list: WordList): Speller {
  const known = new Map<string, boolean>()
  const suggested = new Set<string>()
  const own = (word: string) => list.words.has(word) || list.words.has(lowerFirst(word))
  const has = (word: string) => own(word) || dictionary.has(word) || dictionary.has(lowerFirst(word))
  const isAvoided = (word: string) =>
    list.avoided.has(word) ||
    list.avoided.has(word.toLowerCase()) ||
    (language === 'en' && isOxford(word, has))

  function isRight(written: string): boolean {
    const word = written.replaceAll('’', "'")
    let right = known.get(word)
    if (right === undefined) {
      right = judge(word)
      known.set(word, right)
    }
    return right
  }

  function judge(word: string): boolean {
    if (own(word)) return true
    if (isAvoided(word)) return false
    if (has(word)) return true
    // Capitals only: MAPP, STOCKHOLM.
    const isCapitals = word.length > 3 && word === word.toUpperCase()
    if (isCapitals && (has(word.toLowerCase()) || has(capital(word.toLowerCase())))) return true
    return isGenitive(word) || isInflected(word) || isJoined(word)
  }

  function isGenitive(word: string): boolean {
    if (language === 'en') {
      const base = /^(.{2,})'s$|^(.{2,}s)'$/i.exec(word)
      return base !== null && isRight(base[1] ?? base[2] ?? '')
    }
    // A name has one whatever it is called; the dictionary has those of words.
    const base = word.slice(0, -1)
    return word.endsWith('s') && (list.words.has(base) || (/^\p{Lu}/u.test(base) && dictionary.has(base)))
  }

  /** `EU:s`, `API:er`: https://www.isof.se on inflected abbreviations. */
  function isInflected(word: string): boolean {
    const [, base = '', ending = ''] = /^([^:]+):(\p{Ll}+)$/u.exec(word) ?? []
    return language === 'sv' && swedishEndings.has(ending) && (base.length < 2 || isRight(base))
  }

  /** `re-use`, `kommun- och`, `civic tech-projekt`: each part is a word, in Swedish with a linking s or without its vowel. */
  function isJoined(word: string): boolean {
    if (!word.includes('-')) return false
    const parts = word.split('-').filter((part) => part !== '')
    return parts.every((part, index) => {
      if (part.length === 1 || isRight(part)) return true
      const isFirst = index < parts.length - 1 || word.endsWith('-')
      return language === 'sv' && isFirst && beginnings(part).some(isRight)
    })
  }

  return {
    language,
    list,
    isRight,
    suggest(word) {
      if (suggested.size >= mostSuggested && !suggested.has(word)) return []
      suggested.add(word)
      // Dictionaries also have parts of compounds, `lan-`, and signs.
      const near = dictionary.suggest(word).filter((found) => isPlain.test(found) && isRight(found))
      return /^\p{Lu}\p{Ll}/u.test(word) ? [...new Set(near.map(capital))] : near
    },
  }
}

const isPlain = /^[\p{Script=Latin}'-]*\p{Script=Latin}$/u

const swedishEndings = new Set('s n en ns ens t et er ar erna arna erns na or a are aren arna'.split(' '))

/** What the first part of a compound may come from: offentlighets-, skol-, kyrko-. */
function beginnings(part: string): string[] {
  return [part.replace(/s$/, ''), `${part}a`, `${part}e`, part.replace(/[ou]$/, 'a')]
}

/** Words in -ize with a z of their own. */
const ownZ = /^(?:re|down|over|under|up|out|cap|mid|super)?siz|^priz|^seiz/i

/** True for `organize` beside `organise`: the Oxford spelling, where ours is the one that most of Britain uses. */
function isOxford(word: string, has: (word: string) => boolean): boolean {
  if (!/[iy]z(?:e[sd]?|ing|ers?|ations?|able)(?:'s)?$/i.test(word) || ownZ.test(word)) return false
  return has(word.replace(/([iy])z(?!.*[iy]z)/i, '$1s'))
}

export function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}
