import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Dictionary } from '../../.vitepress/core/text-quality/spelling.ts'
import { writeWhole } from '../files/write-whole.ts'
import { projectRoot } from '../site/folders.ts'
import type { InstalledDictionary } from './load-dictionary.ts'

/** Goes up when the way in which words are looked up changes. */
const memoryVersion = 2

/** What a dictionary has answered before. */
interface Memory {
  version: string
  known: Map<string, boolean>
  suggested: Map<string, readonly string[]>
}

/** A dictionary that must be told which words it will be asked for, and what it has answered. */
export interface RememberedDictionary extends Dictionary {
  /** The questions that the memory had no answer to: load the dictionary and ask again. */
  readonly unanswered: number
  answer(): Promise<void>
  save(): void
}

/**
 * A dictionary that keeps its answers in node_modules/.cache, so that it is loaded only where a word is new. Until it
 * is loaded it takes a word that it does not know for right and counts it as unanswered.
 */
export function rememberedDictionary(
  language: string,
  installed: InstalledDictionary,
  folder = path.join(projectRoot, 'node_modules/.cache/tingwall'),
): RememberedDictionary {
  const file = path.join(folder, `text-${language}.json`)
  const version = `${memoryVersion} ${installed.version}`
  const { known, suggested } = readMemory(file, version)
  let dictionary: Dictionary | undefined
  let unanswered = 0
  let isNew = false
  function remembered<T>(
    memory: Map<string, T>,
    word: string,
    meanwhile: T,
    ask: (from: Dictionary) => T,
  ): T {
    const before = memory.get(word)
    if (before !== undefined) return before
    if (!dictionary) {
      unanswered++
      return meanwhile
    }
    const answer = ask(dictionary)
    memory.set(word, answer)
    isNew = true
    return answer
  }
  return {
    has: (word) => remembered(known, word, true, (from) => from.has(word)),
    suggest: (word) => remembered(suggested, word, [], (from) => from.suggest(word)),
    get unanswered() {
      return unanswered
    },
    async answer() {
      dictionary ??= await installed.load()
      unanswered = 0
    },
    save() {
      if (isNew) saveMemory(file, { version, known, suggested })
    },
  }
}

function readMemory(file: string, version: string): Memory {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'))
    if (kept.version === version) {
      const known = new Map<string, boolean>()
      for (const word of kept.right) known.set(word, true)
      for (const word of kept.wrong) known.set(word, false)
      return { version, known, suggested: new Map(kept.suggested) }
    }
  } catch {
    // None yet, or not whole: it is made again.
  }
  return { version, known: new Map(), suggested: new Map() }
}

function saveMemory(file: string, { version, known, suggested }: Memory): void {
  const words = (right: boolean) => [...known].flatMap(([word, is]) => (is === right ? word : [])).sort()
  const kept = { version, right: words(true), wrong: words(false), suggested: [...suggested].sort() }
  try {
    writeWhole(file, JSON.stringify(kept))
  } catch {
    // A folder that cannot be written to: it is only slower.
  }
}
