import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Detect } from '../../.vitepress/core/language/detect.ts'

/** A text shorter than this, in signs, says too little of its language. */
const shortest = 16

/**
 * How far the first language's score must be ahead of the second's to be sure. Of 854 interface strings of 40 signs or
 * more none is then taken for the wrong one of English and Swedish, of 1,035 shorter ones five.
 */
const lead = (text: string) => (text.length >= 40 ? 0.05 : 0.1)

interface Eld {
  detect: (text: string) => {
    language: string
    getScores: () => Record<string, number>
    isReliable: () => boolean
  }
}

/**
 * A detector among some languages (BCP 47 tags). eld's tables take a fifth of a second to load, so that is done when
 * the first text needs it.
 */
export function detectorFor(languages: readonly string[]): Detect {
  const codes = [...new Set(languages.map((tag) => tag.split(/[-_]/)[0]?.toLowerCase() ?? tag))]
  let eld: Eld | undefined
  const known = new Map<string, ReturnType<Detect>>()
  return (text) => {
    if (text.length < shortest || codes.length < 2) return undefined
    if (!known.has(text)) {
      eld ??= loadEld(codes)
      known.set(text, eld && judge(eld, text))
    }
    return known.get(text)
  }
}

function judge(eld: Eld, text: string): ReturnType<Detect> {
  const found = eld.detect(text)
  if (found.language === '') return undefined
  const scores = found.getScores()
  const second = Math.max(
    0,
    ...Object.entries(scores).flatMap(([code, score]) => (code === found.language ? [] : score)),
  )
  const first = scores[found.language] ?? 0
  return { language: found.language, sure: found.isReliable() && first - second >= lead(text) }
}

/**
 * eld 2.1.0, its smallest tables. It is an ES module whose entry points are for `import` only, and the checks are not
 * asynchronous; `require` takes one by its path (Node 20.19), from within its own package so that Node does not warn.
 */
function loadEld(codes: readonly string[]): Eld | undefined {
  const folders = createRequire(import.meta.url).resolve.paths('eld') ?? []
  const folder = folders.map((parent) => path.join(parent, 'eld')).find((found) => existsSync(found))
  if (folder === undefined) return undefined
  const { eld } = createRequire(path.join(folder, 'package.json'))('./src/entries/static.extrasmall.js')
  const detector = eld.newInstance()
  const kept = detector.setLanguageSubset([...codes])
  // Without two languages that eld knows it would take every text for the one.
  return Object.keys(kept ?? {}).length >= 2 ? detector : undefined
}
