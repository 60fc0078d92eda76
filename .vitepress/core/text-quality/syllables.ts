/** Endings that are written with a vowel and not said: `make`, `rules`, `asked`; not `table`, `boxes`, `wanted`. */
const silentEnd = /(?<!^[^aeiouy]*)(?:(?<![^aeiouy]l)(?:(?<![sxzcg]|[cs]h)es|e)|(?<![td]|[^aeiouy]l)ed)$/
/** Two vowels that are said apart: `media`, `various`, `client`, `society`, `video`, `usual`, `create`, `being`. */
const apart =
  /(?<![cgstx])i[aou]|(?<!ct|[ct])ien|scien|iet|[dgn]eo(?!u)|(?<![qg])ua|idea|area|crea|rea(?=l)|fluen|[aeiouy]ing/g

/**
 * About how many syllables an English word has, at least one: runs of vowels, without silent endings. Right to some
 * per cent over a page, which is what the reading ease needs, and not for every single word.
 */
export function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const said = letters.replace(silentEnd, '')
  const runs = said.match(/[aeiouy]+/g)?.length ?? 0
  return Math.max(1, runs + (letters.match(apart)?.length ?? 0))
}
