import type { Match } from '../../../.vitepress/core/memory/open-memory.ts'
import type { Colours } from '../../report/colours.ts'

/**
 * A match for a terminal: how alike it is, between which languages and where it stands; then the memory's text with
 * what differs (`[-taken away-]`, `{+put in+}`, as `git diff --word-diff` has it), and its translation.
 */
export function matchLines(match: Match, direction: string, language: string, colours: Colours): string[] {
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(match.percent / 100)
  const difference = match.difference.map(({ change, text }) => {
    if (change === 'kept') return text
    return change === 'added' ? colours.green(`{+${text}+}`) : colours.red(`[-${text}-]`)
  })
  return [
    `${colours.bold(percent)}  ${direction}  ${colours.dim(match.unit.origins.join(', '))}`,
    `    ${onOneLine(match.percent === 100 ? match.text : difference.join(''))}`,
    `    ${onOneLine(match.translation)}`,
  ]
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
