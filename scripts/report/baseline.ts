import { readFileSync } from 'node:fs'
import * as z from 'zod'
import type { CoverageReport } from '../../.vitepress/core/coverage/report.ts'
import type { Shortfall } from '../../.vitepress/core/coverage/thresholds.ts'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { unreadable } from '../../.vitepress/core/findings/rules.ts'
import { SettingsError } from '../arguments/usage-problem.ts'
import { reasonOf } from '../files/read-text.ts'

/** What was known at a time, so that only what is new or worse stops anybody. */
export interface Baseline {
  /** Fingerprints of the findings. */
  findings: ReadonlySet<string>
  /** Shares in percent, by `shareName`. */
  shares: ReadonlyMap<string, number>
}

const schema = z.object({
  version: z.literal(1),
  shares: z.record(z.string(), z.number()),
  findings: z.array(z.string()),
})

/** The baseline of a report: what cannot be read is never in it. */
export function baselineOf(report: CoverageReport, fingerprints: ReadonlyMap<Finding, string>): Baseline {
  const shares = new Map<string, number>()
  for (const { language, pages, strings } of report.languages) {
    for (const [of, { percent }] of [
      ['pages', pages],
      ['strings', strings],
    ] as const) {
      for (const measure of ['translated', 'current'] as const) {
        const share = percent[measure]
        if (share !== null) shares.set(shareName({ language, of, measure }), share)
      }
    }
  }
  const known = [...fingerprints].filter(([{ rule }]) => !unreadable.has(rule))
  return { shares, findings: new Set(known.map(([finding, print]) => entryOf(finding, print))) }
}

/** A baseline as a file: sorted, one line an entry, so that merges work. */
export function formatBaseline({ shares, findings }: Baseline): string {
  const sorted = Object.fromEntries([...shares].sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ version: 1, shares: sorted, findings: [...findings].sort() }, null, 2)}\n`
}

/**
 * Reads a baseline file.
 * @throws SettingsError where it is not there or is not a baseline.
 */
export function readBaseline(file: string): Baseline {
  const invalid = (context: string) =>
    new SettingsError((t) => t('findings:trouble.baseline', { file, reason: context, context }))
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw invalid(error instanceof SyntaxError ? 'json' : reasonOf(error))
  }
  const { data } = schema.safeParse(content)
  if (!data) throw invalid('form')
  return { shares: new Map(Object.entries(data.shares)), findings: new Set(data.findings) }
}

/** True where a finding was known. */
export function isKnown({ findings }: Baseline, finding: Finding, fingerprint: string): boolean {
  return findings.has(entryOf(finding, fingerprint))
}

/** True where a share was as low as it is now, or lower. */
export function wasAsLow({ shares }: Baseline, shortfall: Shortfall): boolean {
  const before = shares.get(shareName(shortfall))
  return before === undefined ? shortfall.percent === null : (shortfall.percent ?? -1) >= before
}

function entryOf({ file, rule }: Finding, fingerprint: string): string {
  return `${file} ${rule} ${fingerprint}`
}

function shareName({ language, of, measure }: Pick<Shortfall, 'language' | 'of' | 'measure'>): string {
  return `${language} ${of} ${measure}`
}
