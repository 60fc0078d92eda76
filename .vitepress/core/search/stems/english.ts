import { endsInShortSyllable, isShort, isVowel, type Regions, regionsOf } from './english-regions.ts'

const special: ReadonlyMap<string, string> = new Map([
  ['skies', 'sky'],
  ['skis', 'ski'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ...['sky', 'news', 'howe', 'atlas', 'cosmos', 'bias', 'andes'].map((word) => [word, word] as const),
])
const keptBeforeEed: ReadonlySet<string> = new Set(['proc', 'exc', 'succ'])
const keptBeforeIng: ReadonlySet<string> = new Set(['inn', 'out', 'cann', 'herr', 'earr', 'even'])
const doubles: ReadonlySet<string> = new Set(['bb', 'dd', 'ff', 'gg', 'mm', 'nn', 'pp', 'rr', 'tt'])

type Rules = readonly (readonly [ending: string, replacement: string])[]

const step2: Rules = rules(
  'tional tion, enci ence, anci ance, abli able, entli ent, izer ize, ization ize, ational ate, ation ate, ' +
    'ator ate, alism al, aliti al, alli al, fulness ful, ousli ous, ousness ous, iveness ive, iviti ive, ' +
    'biliti ble, bli ble, ogist og, ogi og, fulli ful, lessli less, li ',
)
const step3: Rules = rules(
  'tional tion, ational ate, alize al, icate ic, iciti ic, ical ic, ful , ness , ative ',
)
const step4: Rules = rules(
  'al , ance , ence , er , ic , able , ible , ant , ement , ment , ent , ism , ate , iti , ous , ive , ize , ion ',
)

/**
 * The stem of an English word in lower case, by Snowball's English algorithm (Porter2), version 3.1:
 * https://snowballstem.org/algorithms/english/stemmer.html
 */
export function stemEnglish(word: string): string {
  if (word.length <= 2) return word
  const exception = special.get(word)
  if (exception !== undefined) return exception
  let stem = markConsonantY(word.replace(/^'/, ''))
  const regions = regionsOf(stem)
  stem = stem.replace(/'s'$|'s$|'$/, '')
  stem = plural(stem)
  stem = pastOrPresent(stem, regions)
  if (/.[^aeiouy][yY]$/.test(stem)) stem = `${stem.slice(0, -1)}i`
  stem = derived(stem, regions)
  return lastLetter(stem, regions).toLowerCase()
}

/** A `y` at the start or after a vowel counts as a consonant and is written `Y` until the end. */
function markConsonantY(word: string): string {
  let marked = ''
  for (const letter of word) {
    marked += letter === 'y' && (marked === '' || isVowel(marked.at(-1))) ? 'Y' : letter
  }
  return marked
}

/** Step 1a. */
function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/ie[ds]$/.test(word)) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1)
  if (/(?:us|ss)$/.test(word) || !word.endsWith('s')) return word
  return hasVowel(word.slice(0, -2)) ? word.slice(0, -1) : word
}

/** Step 1b. */
function pastOrPresent(word: string, { one }: Regions): string {
  const ending = /(?:eed|ed|ing)(?:ly)?$/.exec(word)?.[0]
  if (ending === undefined) return word
  const rest = word.slice(0, -ending.length)
  if (ending.startsWith('eed')) {
    return rest.length >= one && !keptBeforeEed.has(rest) ? `${rest}ee` : word
  }
  if (ending === 'ing') {
    if (/^[^aeiouy][yY]$/.test(rest)) return `${rest.slice(0, -1)}ie`
    if (keptBeforeIng.has(rest)) return word
  }
  if (!hasVowel(rest)) return word
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`
  if (doubles.has(rest.slice(-2))) return /^[aeo]..$/.test(rest) ? rest : rest.slice(0, -1)
  return isShort(rest, one) ? `${rest}e` : rest
}

/** Steps 2, 3 and 4: in each, the longest ending that the word has decides, if it stands in the region. */
function derived(word: string, { one, two }: Regions): string {
  let stem = replaceEnding(word, step2, one, (ending, rest) => {
    if (ending === 'ogi') return rest.endsWith('l')
    return ending !== 'li' || /[cdeghkmnrt]$/.test(rest)
  })
  stem = replaceEnding(stem, step3, one, (ending, rest) => ending !== 'ative' || rest.length >= two)
  return replaceEnding(stem, step4, two, (ending, rest) => ending !== 'ion' || /[st]$/.test(rest))
}

function replaceEnding(
  word: string,
  list: Rules,
  region: number,
  holds: (ending: string, rest: string) => boolean,
): string {
  const found = list.find(([ending]) => word.endsWith(ending))
  if (!found) return word
  const rest = word.slice(0, -found[0].length)
  return rest.length >= region && holds(found[0], rest) ? rest + found[1] : word
}

/** Step 5. */
function lastLetter(word: string, { one, two }: Regions): string {
  const rest = word.slice(0, -1)
  if (word.endsWith('e')) {
    return rest.length >= two || (rest.length >= one && !endsInShortSyllable(rest)) ? rest : word
  }
  return word.endsWith('ll') && rest.length >= two ? rest : word
}

function hasVowel(part: string): boolean {
  return /[aeiouy]/.test(part)
}

function rules(list: string): Rules {
  return list
    .split(', ')
    .map((rule) => rule.split(' '))
    .map(([ending = '', replacement = '']) => [ending, replacement] as const)
    .sort(([a], [b]) => b.length - a.length)
}
