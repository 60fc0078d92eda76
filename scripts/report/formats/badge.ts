import { words } from '../../words/words.ts'
import { xmlText } from '../../xml/xml-text.ts'
import { percentText } from '../coverage-table.ts'
import { languagesOf, type ReportInput } from '../report-input.ts'

interface Badge {
  label: string
  message: string
  colour: 'green' | 'yellow' | 'orange' | 'grey'
}

/** Dark enough that white text on them meets WCAG AA (4.5:1). */
const colours: Record<Badge['colour'], string> = {
  green: '#1e6b42',
  yellow: '#7a5c00',
  orange: '#a34700',
  grey: '#5c5c5c',
}

/**
 * What the badge says: the share of each language that is up to date, or that is translated where nobody can
 * tell what is up to date. Its colour is that of the lowest.
 */
function badgeOf(input: ReportInput): Badge {
  const language = input.words
  const t = words(language)
  const shares = languagesOf(input).map(({ language: code, both }) => ({ code, ...both.percent }))
  const measure = shares.every(({ current }) => current !== null) ? 'current' : 'translated'
  const label = t(`findings:badge.${measure}`)
  if (input.verdict.exitCode === 2) return { label, message: t('findings:badge.unreadable'), colour: 'grey' }
  const counted = shares.flatMap((share) => share[measure] ?? [])
  if (counted.length === 0) return { label, message: t('findings:terminal.nothing'), colour: 'grey' }
  const message = shares
    .map((share) => `${share.code} ${share[measure] === null ? '–' : percentText(share[measure], language)}`)
    .join(' · ')
  const least = Math.min(...counted)
  return { label, message, colour: least === 100 ? 'green' : least >= 80 ? 'yellow' : 'orange' }
}

/** A badge for shields.io: https://shields.io/badges/endpoint-badge */
export function badgeReport(input: ReportInput): string {
  const { label, message, colour } = badgeOf(input)
  return `${JSON.stringify({ schemaVersion: 1, label, message, color: colours[colour].slice(1) }, null, 2)}\n`
}

/** The same badge drawn here, as an SVG that needs nothing else. */
export function badgeSvgReport(input: ReportInput): string {
  const { label, message, colour } = badgeOf(input)
  const [left, right] = [width(label), width(message)]
  const whole = left + right
  const text = (content: string, at: number, length: number) =>
    `<text x="${at + length / 2}" y="14" textLength="${length - 12}" lengthAdjust="spacingAndGlyphs">${xmlText(content)}</text>`
  const name = xmlText(`${label}: ${message}`)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="20" viewBox="0 0 ${whole} 20" role="img" aria-label="${name}" xml:lang="${xmlText(input.words)}">
<title>${name}</title>
<clipPath id="round"><rect width="${whole}" height="20" rx="4"/></clipPath>
<g clip-path="url(#round)"><rect width="${left}" height="20" fill="#3d3d3d"/><rect x="${left}" width="${right}" height="20" fill="${colours[colour]}"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11">${text(label, 0, left)}${text(message, left, right)}</g>
</svg>
`
}

/** About how wide a text of 11 px Verdana is, with 6 px on either side. */
function width(text: string): number {
  let sum = 0
  for (const sign of text) sum += /[ilj.,:;|'· ]/.test(sign) ? 4 : /[mwMW%–]/.test(sign) ? 10 : 7
  return sum + 12
}
