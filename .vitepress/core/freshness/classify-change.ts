import type { ChangeKind } from './change-kind.ts'
import { diffCodes, type Run } from './diff-codes.ts'
import type { Fingerprint, ReadBlock } from './fingerprint.ts'
import { wordHash } from './hash.ts'
import { signs, type TokenKind } from './tokens.ts'
import { type IsEstablished, wordChange } from './typos.ts'
import { dateWords, negations, numberWords } from './word-lists.ts'

/** What kind of change was made to a block, the weightiest where there are several. */
export function classifyChange(
  before: Fingerprint,
  now: ReadBlock,
  isEstablished: IsEstablished,
): ChangeKind {
  if (!before.hasWords) return 'unknown'
  const runs = diffCodes(before.codes, now.codes).filter(({ kept }) => !kept)
  if (runs.length === 0) return markChange(before, now)
  const changes = runs.map((run) => runChange(before, now, run, isEstablished))
  // A misspelt “first” is no change of number, a misspelt “not” no change to the opposite.
  const slips = new Set(changes.flatMap(({ slips }) => slips))
  const old = before.codes.filter((code) => !slips.has(code))
  const fresh = now.codes.filter((code) => !slips.has(code))
  const found = new Set<ChangeKind>([
    ...changes.flatMap(({ kinds }) => kinds),
    ...partKinds(before, now, surplus(old, fresh), surplus(fresh, old)),
  ])
  if (count(old, negations.hasCode) !== count(fresh, negations.hasCode)) found.add('negation')
  const lost = before.codes.length - countKept(before.codes, runs)
  const added = now.codes.length - (before.codes.length - lost)
  if (found.has('words') || found.size > 1) {
    const isLarge = Math.max(lost, added) >= 5
    if (isLarge && lost === 0 && now.ends.size > before.ends.size) found.add('sentence-added')
    else if (isLarge && added === 0 && now.ends.size < before.ends.size) found.add('sentence-removed')
    else if (Math.min(lost, added) > 1 && lost + added > before.codes.length) found.add('rewritten')
  }
  return weightiest.find((kind) => found.has(kind)) ?? 'words'
}

/** The weightiest first; a whole sentence says more than the number in it. */
const weightiest: readonly ChangeKind[] = [
  'rewritten',
  'sentence-added',
  'sentence-removed',
  'negation',
  'date',
  'number',
  'placeholder',
  'code',
  'link',
  'words',
  'typo',
]

/** What differs where all words, numbers, links and the like are the same. */
function markChange(before: Fingerprint, now: Fingerprint): ChangeKind {
  if (before.punctuated !== now.punctuated) return 'punctuation'
  return before.cased === now.cased ? 'formatting' : 'case'
}

/** Kinds of the tokens other than words that are in one text and not in the other. */
function* partKinds(
  before: Fingerprint,
  now: ReadBlock,
  gone: readonly string[],
  come: readonly string[],
): Generator<ChangeKind> {
  for (const [kind, sign] of Object.entries(signs) as [TokenKind, string][]) {
    if (kind === 'word') continue
    const old = gone.filter((code) => code.startsWith(sign))
    const fresh = come.filter((code) => code.startsWith(sign))
    if (old.length + fresh.length === 0) continue
    const isDate =
      kind === 'number' && (nearDate(before.codes, old) || nearDate(now.codes, fresh) || hasYear(now, fresh))
    yield isDate ? 'date' : kind
  }
  const words = [...gone, ...come]
  if (words.some(dateWords.hasCode)) yield 'date'
  else if (words.some(numberWords.hasCode)) yield 'number'
}

function nearDate(codes: readonly string[], numbers: readonly string[]): boolean {
  return numbers.some((number) => {
    const at = codes.indexOf(number)
    return [codes[at - 1], codes[at + 1]].some((code) => code !== undefined && dateWords.hasCode(code))
  })
}

function hasYear({ tokens }: ReadBlock, codes: readonly string[]): boolean {
  return tokens.some(({ code, folded }) => codes.includes(code) && /^(?:19|20)\d\d$/.test(folded))
}

interface RunChange {
  kinds: ChangeKind[]
  /** The codes, before and now, of words that are only spelt in another way. */
  slips: string[]
}

/** What became of the words of one run: `typo` where each is a slip of the pen, else what they are now. */
function runChange(before: Fingerprint, now: ReadBlock, run: Run, isEstablished: IsEstablished): RunChange {
  const old = before.codes.slice(...run.before).filter(isWord)
  const words = now.tokens.slice(...run.now).filter(({ kind }) => kind === 'word')
  const codes = words.map(({ code }) => code)
  if (old.length + words.length === 0) return { kinds: [], slips: [] }
  if (old.length === words.length) {
    const kinds = old.map((code, index) => {
      const { folded = '', code: nowCode = '' } = words[index] ?? {}
      return code === nowCode ? 'typo' : wordChange(code, folded, isEstablished)
    })
    const isSlip = (_code: string, index: number) => kinds[index] === 'typo'
    return { kinds, slips: [...old.filter(isSlip), ...codes.filter(isSlip)] }
  }
  const isTypo =
    // Two words written as one, and one as two: “data base”, “database”.
    (old.length === 1 &&
      words.length === 2 &&
      old[0] === wordHash(words.map(({ folded }) => folded).join(''))) ||
    (old.length === 2 && words.length === 1 && isJoined(old, words[0]?.folded ?? '')) ||
    // A word written twice by mistake.
    (old.length + words.length === 1 && isDoubled(before, run, old[0] ?? codes[0]))
  return isTypo ? { kinds: ['typo'], slips: [...old, ...codes] } : { kinds: ['words'], slips: [] }
}

function isDoubled({ codes }: Fingerprint, { before }: Run, word: string | undefined): boolean {
  return word === codes[before[0] - 1] || word === codes[before[1]]
}

function isWord(code: string): boolean {
  return code.length === 3
}

function isJoined([first, second]: readonly string[], word: string): boolean {
  for (let at = 1; at < word.length; at++) {
    if (wordHash(word.slice(0, at)) === first && wordHash(word.slice(at)) === second) return true
  }
  return false
}

/** What the first has more of than the second. */
function surplus(of: readonly string[], than: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const code of than) left.set(code, (left.get(code) ?? 0) + 1)
  return of.filter((code) => {
    const count = left.get(code) ?? 0
    left.set(code, count - 1)
    return count <= 0
  })
}

function count(codes: readonly string[], holds: (code: string) => boolean): number {
  return codes.reduce((sum, code) => sum + (holds(code) ? 1 : 0), 0)
}

function countKept(
  codes: readonly string[],
  changed: readonly { before: readonly [number, number] }[],
): number {
  return codes.length - changed.reduce((sum, { before }) => sum + before[1] - before[0], 0)
}
