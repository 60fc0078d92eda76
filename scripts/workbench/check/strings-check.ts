import {
  type Changes,
  freshnessIn,
  placesOfOriginals,
  unitsByKey,
} from '../../../.vitepress/core/coverage/string-coverage.ts'
import { freshnessFindings } from '../../../.vitepress/core/coverage/string-freshness.ts'
import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import { checkNestingCycles } from '../../../.vitepress/core/strings/check-nesting-cycles.ts'
import { checkTranslation, type OriginalFile } from '../../../.vitepress/core/strings/check-translation.ts'
import { knownKeys } from '../../../.vitepress/core/strings/known-keys.ts'
import { vocabularyOf } from '../../../.vitepress/core/strings/names-in-texts.ts'
import { sameWords } from '../../../.vitepress/core/strings/same-words.ts'
import type { StringContext } from '../../../.vitepress/core/strings/string-context.ts'
import type { StringFile } from '../../../.vitepress/core/strings/string-file.ts'
import { unitsOf } from '../../../.vitepress/core/strings/units.ts'
import { settleReport } from '../../allowances/settle-report.ts'
import { stringHashes } from '../../site/hashes.ts'
import type { Knowledge, Now } from '../live/knowledge.ts'

/** What the coverage check finds in a version of a namespace's translation, in place of the one on disk. */
export type StringsCheck = (file: StringFile) => Finding[]

/** The coverage check of one namespace at a time, in one language; what all have in common is made ready once. */
export function stringsCheck(
  { root, site, detect }: Knowledge,
  { base, strings: { files } }: Now,
  language: string,
): StringsCheck {
  const originals = files
    .filter((file) => file.language === site.stringsLanguage)
    .map((file): OriginalFile => ({ file, units: unitsOf(file) }))
  const originalFiles = originals.map(({ file }) => file)
  const own = files.filter((file) => file.language === language)
  const context: StringContext = {
    same: sameWords([site.stringsLanguage, language], site.sameWords),
    vocabulary: vocabularyOf(originalFiles, own),
    known: knownKeys(originalFiles),
    detect,
  }
  const units = unitsByKey(originals)
  const hashes = stringHashes(files, site.stringsLanguage)
  const places = placesOfOriginals(originals)
  return (file) => {
    const original = originals.find((candidate) => candidate.file.namespace === file.namespace)
    if (!original) return []
    const changes: Changes = new Map()
    const freshness = freshnessIn(language, base.lock, units, hashes, changes)
    const checked = checkTranslation(original, file, freshness, context)
    const findings = [
      ...checkNestingCycles([...own.filter(({ namespace }) => namespace !== file.namespace), file]),
      ...checked.findings,
      ...freshnessFindings(checked.statuses, site.stringsLanguage, changes, places),
    ]
    return settleReport({ ...base.report, findings }, [], site, root).findings.filter(
      // What is allowed may be about what is not checked here.
      (found) => found.file === file.file && found.rule !== 'allowance-unused',
    )
  }
}
