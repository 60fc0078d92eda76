import { type Finding, finding } from '../findings/finding.ts'
import type { TextPair } from './text-pair.ts'

/** Signs that nobody sees and that break search and comparison; not U+00AD, which long Swedish words may need. */
const invisible =
  /[\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u200c\u200d](?!\p{Extended_Pictographic})/gu

const joined = /(?:\d|\}\})[\u00a0\u202f]|[\u00a0\u202f](?:\d|\{\{)/
const loose = /(?:\d|\}\}) | (?:\d|\{\{)/

/**
 * Finds signs without width that the original has not, and a number or value that the original keeps on one line
 * with its unit by a no-break space and the translation does not. Right-to-left scripts need such signs.
 */
export function checkInvisible(pair: TextPair): Finding[] {
  const findings: Finding[] = []
  const values = { key: pair.key, language: pair.language }
  const signs = invisibleSigns(pair.translated, pair.language)
  const extra = signs.filter((sign) => !pair.originals.some((text) => text.includes(fromName(sign))))
  if (extra.length > 0) {
    const named = { ...values, signs: extra.join(', ') }
    findings.push(finding('string-invisible', pair.place, named, pair.originalPlace))
  }
  if (joined.test(pair.original) && !/[\u00a0\u202f]/.test(pair.translated) && loose.test(pair.translated)) {
    findings.push(finding('string-no-break', pair.place, values, pair.originalPlace))
  }
  return findings
}

/** The signs without width in a text as `U+200B`, each once; none in scripts that need them. */
export function invisibleSigns(text: string, language: string): string[] {
  if (/^(?:ar|fa|ur|he|yi|ps|ckb|hi|mr|ne|bn|ta|te|kn|ml|si|th|km|my|lo)\b/.test(language)) return []
  const signs = text.match(invisible) ?? []
  return [...new Set(signs)].map(
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
}

function fromName(name: string): string {
  return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
}
