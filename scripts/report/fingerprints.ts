import { createHash } from 'node:crypto'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import { identityOf } from '../../.vitepress/core/findings/identity.ts'

/**
 * A fingerprint for each finding, 16 hex digits, which stays when lines move. Findings that are alike, such as
 * two links to the same dead page, are told apart by their order in the file.
 */
export function fingerprintsOf(findings: readonly Finding[]): Map<Finding, string> {
  const seen = new Map<string, number>()
  const fingerprints = new Map<Finding, string>()
  for (const finding of findings) {
    const identity = identityOf(finding)
    const number = seen.get(identity) ?? 0
    seen.set(identity, number + 1)
    fingerprints.set(finding, hash(number === 0 ? identity : `${identity}\n#${number}`))
  }
  return fingerprints
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
