import type { CoverageReport } from '../../../.vitepress/core/coverage/report.ts'
import type { SegmentBase } from '../../segments/open-segments.ts'
import type { TreeRead } from '../../site/read-tree.ts'

/** What segments are read from, of a knowledge base that was read and judged in part. */
export function segmentBase(
  { pairs, orphans, unread, strings, lock, findings }: TreeRead,
  report: CoverageReport,
): SegmentBase {
  return { pairs, orphans, unread, strings: strings.files, lock, findings, report }
}
