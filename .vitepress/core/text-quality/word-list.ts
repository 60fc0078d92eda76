/** A list of words that are right though no dictionary has them. */
export interface WordList {
  words: ReadonlySet<string>
  /** Names of several words, which are right only as they stand together. */
  phrases: readonly string[]
  /** Words that are not to be used, though a dictionary has them. */
  avoided: ReadonlySet<string>
}

/** What is wrong with a line of a list; `after` is the line that it should stand before, where it is out of order. */
export interface WordListFault {
  line: number
  word: string
  kind: 'order' | 'twice'
  after: string
}

/**
 * Reads a list: one word or name a line in the order of the alphabet, `!` before a word that is not to be used,
 * `#` before a comment. The order is that of letters without regard to capitals, so that two people's additions
 * rarely meet.
 */
export function parseWordList(text: string, language: string): { list: WordList; faults: WordListFault[] } {
  const entries = text.split(/\r?\n/).flatMap((written, index) => {
    const entry = written.replace(/#.*$/, '').trim()
    return entry === '' ? [] : [{ entry, line: index + 1 }]
  })
  const order = new Intl.Collator(language, { sensitivity: 'variant' })
  const faults: WordListFault[] = []
  let last = ''
  for (const { entry, line } of entries) {
    const way = last === '' ? -1 : order.compare(bare(last), bare(entry))
    if (way === 0) faults.push({ line, word: entry, kind: 'twice', after: last })
    if (way > 0) faults.push({ line, word: entry, kind: 'order', after: last })
    else last = entry
  }
  const used = entries.flatMap(({ entry }) => (entry.startsWith('!') ? [] : entry))
  return {
    list: {
      words: new Set(used.filter((entry) => !isPhrase(entry))),
      phrases: used.filter(isPhrase),
      avoided: new Set(entries.flatMap(({ entry }) => (entry.startsWith('!') ? bare(entry) : []))),
    },
    faults,
  }
}

/** An entry without its mark; the mark does not count in the order. */
function bare(entry: string): string {
  return entry.replace(/^!\s*/, '')
}

/** True for a name of several words: `Code for All`, `Europe/London`. */
function isPhrase(entry: string): boolean {
  return /[\s/&]/.test(entry)
}

/** Several lists as one. */
export function joinLists(lists: readonly WordList[]): WordList {
  return {
    words: new Set(lists.flatMap(({ words }) => [...words])),
    phrases: [...new Set(lists.flatMap(({ phrases }) => phrases))].sort((a, b) => b.length - a.length),
    avoided: new Set(lists.flatMap(({ avoided }) => [...avoided])),
  }
}
