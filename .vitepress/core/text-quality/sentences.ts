const abbreviations = new Set(
  (
    'bl ca d dvs e ev exkl f fr g i inkl jfr kap kl kr m nr o obs osv p resp s sid st t v ' +
    'al approx art ch cf co dr e.g eg etc i.e ie jr ltd mr mrs ms no para pp sec sr vol vs'
  ).split(' '),
)

/** Longer than any abbreviation, in signs. */
const longest = 16

/**
 * The sentences of a text: up to `.`, `!`, `?` or `…` that is followed by white space and no small letter. A full
 * stop after an abbreviation, a single letter or a number of a list ends none.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const match of text.matchAll(/[.!?…]["”’)\]]?\s+(?=[^\p{Ll}\s])/gu)) {
    const before =
      /(?:[\p{L}.]+|\p{N}+)$/u.exec(text.slice(Math.max(from, match.index - longest), match.index))?.[0] ?? ''
    const isNumber = /^\p{N}+$/u.test(before) && match.index - from === before.length
    if (match[0].startsWith('.') && (isNumber || isAbbreviation(before.toLowerCase()))) continue
    const end = match.index + match[0].length
    sentences.push(text.slice(from, end).trim())
    from = end
  }
  const rest = text.slice(from).trim()
  return /[\p{L}\p{N}]/u.test(rest) ? [...sentences, rest] : sentences
}

/** `kap`, `t.ex`; not `m.m`, which mostly ends a sentence where a capital follows. */
function isAbbreviation(word: string): boolean {
  return (
    abbreviations.has(word) || (/^\p{L}+(?:\.\p{L}+)+$/u.test(word) && !/^(?:m\.m|m\.fl|o\.s\.v)$/.test(word))
  )
}
