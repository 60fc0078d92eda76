import { type Finding, finding } from '../findings/finding.ts'
import type { TextPair } from './text-pair.ts'

/**
 * Compares white space: at the start and the end, where texts are put together, doubled spaces, and line breaks.
 */
export function checkSpace(pair: TextPair): Finding[] {
  const { original, originals, translated } = pair
  const findings: Finding[] = []
  const say = (context: string) => {
    const values = { key: pair.key, language: pair.language, context }
    findings.push(finding('string-space', pair.place, values, pair.originalPlace))
  }
  if (originals.every((text) => /^\s/.test(text) !== /^\s/.test(translated))) {
    say(/^\s/.test(translated) ? 'startExtra' : 'startMissing')
  }
  if (originals.every((text) => /\s$/.test(text) !== /\s$/.test(translated))) {
    say(/\s$/.test(translated) ? 'endExtra' : 'endMissing')
  }
  const doubled = /\S[ \t\u00a0]{2,}\S/
  if (doubled.test(translated) && !originals.some((text) => doubled.test(text))) say('doubled')
  const breaks = lineBreaks(translated)
  if (originals.every((text) => lineBreaks(text) !== breaks)) {
    const values = { key: pair.key, language: pair.language, count: breaks, original: lineBreaks(original) }
    findings.push(finding('string-lines', pair.place, values, pair.originalPlace))
  }
  return findings
}

/** Line breaks within a text; those at its ends are white space there. */
function lineBreaks(text: string): number {
  return text.includes('\n') ? text.trim().split('\n').length - 1 : 0
}
