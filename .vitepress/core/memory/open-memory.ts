import { type WordRun, wordDiff } from '../freshness/word-diff.ts'
import { byCodeUnit } from '../language/by-code-unit.ts'
import { type MemoryUnit, rank } from './memory-unit.ts'
import { readSegment } from './read-segment.ts'
import { indexSegments } from './segment-index.ts'

/** What the memory knows of a text. */
export interface Match {
  /** 100 for the same text, 99 where only marks, case or punctuation differ, else `percentOf`, at most 99. */
  percent: number
  /** The text that is in the memory, and its translation in the language asked for. */
  text: string
  translation: string
  /** From the memory's text to the one that was asked about. */
  difference: WordRun[]
  unit: MemoryUnit
}

export interface Question {
  /** The lowest per cent that is of use; 75 where nothing is said. */
  least?: number
  /** How many matches are wanted at the most; 5 where nothing is said. */
  most?: number
  /** The origin of the text that is asked about: of equal matches, one from there is first. */
  origin?: string
}

/** Looks a text up: the best match first, always in the same order. */
export type Lookup = (text: string, question?: Question) => Match[]

/** The per cent from which a near match is faster to mend than to do anew, as translators' programs have it. */
export const leastOfUse = 75

/**
 * Opens a memory for translating from one language into another; it matters to no unit which of its texts was
 * the original. Reads and sorts the texts once, when it is first asked.
 */
export function openMemory(units: readonly MemoryUnit[], from: string, to: string): Lookup {
  let opened: Lookup | undefined
  return (text, question) => {
    opened ??= lookupIn(units, from, to)
    return opened(text, question)
  }
}

function lookupIn(units: readonly MemoryUnit[], from: string, to: string): Lookup {
  const entries = units.flatMap((unit) => entryOf(unit, from, to) ?? [])
  const segments = entries.map(({ text }) => readSegment(text))
  const nearest = indexSegments(segments)
  return (text, { least = leastOfUse, most = 5, origin } = {}) => {
    const asked = readSegment(text)
    const comesFrom = ({ unit }: Entry) => origin !== undefined && unit.origins.includes(origin)
    const found = nearest(asked.tokens, Math.min(least, 100)).flatMap(({ index, percent }) => {
      const entry = entries[index]
      if (!entry) return []
      const isSame = segments[index]?.whole === asked.whole
      const shown = isSame ? 100 : Math.min(percent, 99)
      return shown < least ? [] : [{ ...entry, percent: shown }]
    })
    return found
      .sort(
        (a, b) =>
          b.percent - a.percent ||
          Number(comesFrom(b)) - Number(comesFrom(a)) ||
          rank(a.unit) - rank(b.unit) ||
          b.unit.origins.length - a.unit.origins.length ||
          byCodeUnit(a.text, b.text) ||
          byCodeUnit(a.translation, b.translation),
      )
      .slice(0, most)
      .map((entry) => ({ ...entry, difference: wordDiff(entry.text, text) }))
  }
}

interface Entry {
  text: string
  translation: string
  unit: MemoryUnit
}

function entryOf(unit: MemoryUnit, from: string, to: string): Entry | undefined {
  const { source, target } = unit
  if (isSameLanguage(unit.from, from) && isSameLanguage(unit.to, to)) {
    return { text: source, translation: target, unit }
  }
  if (isSameLanguage(unit.from, to) && isSameLanguage(unit.to, from)) {
    return { text: target, translation: source, unit }
  }
  return undefined
}

/** True for `sv` and `sv-SE`, which another program may call it, and not for `sv-SE` and `sv-FI`. */
function isSameLanguage(one: string, other: string): boolean {
  const [short, long] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length)
  return short === long || `${long}`.startsWith(`${short}-`)
}
