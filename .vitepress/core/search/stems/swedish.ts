const vowels = 'aeiouyäåö'
const sEndings = 'bcdfghjklmnoprtvy'
const östEndings = 'iklnprtuv'

/** Endings that step 1 takes off whole, and the two that it takes off only after certain letters. */
const endings = longestFirst(
  'a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ' +
    'ernas ornas es ades andes ens arens hetens erns at andet het ast s et',
)
const notBeforeEt =
  'h iet uit fab cit dit alit ilit mit nit pit rit sit tit ivit kvit xit kom rak pak stak'.split(' ')
const pairs = ['dd', 'gd', 'nn', 'dt', 'gt', 'kt', 'tt']
const lastEndings = ['fullt', 'lig', 'els', 'öst', 'ig']

/**
 * The stem of a Swedish word in lower case, by Snowball's Swedish algorithm, version 3.0:
 * https://snowballstem.org/algorithms/swedish/stemmer.html
 */
export function stemSwedish(word: string): string {
  const start = regionOne(word)
  let stem = takeEnding(word, start)
  if (pairs.some((pair) => endsIn(stem, pair, start))) stem = stem.slice(0, -1)
  const last = lastEndings.find((ending) => endsIn(stem, ending, start))
  switch (last) {
    case undefined:
      return stem
    case 'fullt':
      return stem.slice(0, -1)
    case 'öst':
      return östEndings.includes(stem.at(-4) ?? ' ') ? stem.slice(0, -1) : stem
    default:
      return stem.slice(0, -last.length)
  }
}

function takeEnding(word: string, start: number): string {
  const ending = endings.find((candidate) => endsIn(word, candidate, start))
  if (ending === undefined) return word
  const rest = word.slice(0, -ending.length)
  switch (ending) {
    case 's':
      if (rest.endsWith('et') && mayLoseEt(rest.slice(0, -2))) return rest.slice(0, -2)
      return sEndings.includes(rest.at(-1) ?? ' ') ? rest : word
    case 'et':
      return mayLoseEt(rest) ? rest : word
    default:
      return rest
  }
}

/** A letter, a vowel and a non-vowel stand before `et`, and it is not part of the word as in `kvalitet`. */
function mayLoseEt(rest: string): boolean {
  if (rest.length < 3 || isVowel(rest.at(-1)) || !isVowel(rest.at(-2))) return false
  return !notBeforeEt.some((ending) => rest.endsWith(ending))
}

/** Where R1 begins: after the first non-vowel that follows a vowel, and never before the fourth letter. */
function regionOne(word: string): number {
  for (let index = 1; index < word.length; index++) {
    if (isVowel(word[index - 1]) && !isVowel(word[index])) return Math.max(index + 1, 3)
  }
  return word.length
}

function endsIn(word: string, ending: string, start: number): boolean {
  return word.length - ending.length >= start && word.endsWith(ending)
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && vowels.includes(letter)
}

function longestFirst(list: string): string[] {
  return list.split(' ').sort((a, b) => b.length - a.length)
}
