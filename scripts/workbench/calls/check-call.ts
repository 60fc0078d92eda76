import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import { lockKey } from '../../../.vitepress/core/freshness/lock.ts'
import { pageSegments } from '../../../.vitepress/core/segments/page-segments.ts'
import type { Segment } from '../../../.vitepress/core/segments/segment.ts'
import type { Api, Checked, Told, Which } from '../../../.vitepress/core/workbench/api.ts'
import { segmentOfPage, segmentOfStrings } from '../check/by-segment.ts'
import type { EditedPage, Edits } from '../check/edits.ts'
import { type PageCheck, pageCheck } from '../check/page-check.ts'
import { type StringsCheck, stringsCheck } from '../check/strings-check.ts'
import { toldOf, toldRefusals } from '../check/told.ts'
import type { Call } from '../http/answer-call.ts'
import type { Knowledge, Now } from '../live/knowledge.ts'

/** The checks of a knowledge base as it is now; what they need beside a page is made ready when first asked for. */
export interface Checks {
  page(now: Now): PageCheck
  strings(now: Now, language: string): StringsCheck
}

/** Keeps the checks of the last state of a knowledge base. */
export function openChecks(knowledge: Knowledge): Checks {
  let page: { now: Now; check: PageCheck } | undefined
  let strings: { now: Now; language: string; check: StringsCheck } | undefined
  return {
    page(now) {
      if (page?.now !== now) page = { now, check: pageCheck(knowledge, now) }
      return page.check
    },
    strings(now, language) {
      if (strings?.now !== now || strings.language !== language) {
        strings = { now, language, check: stringsCheck(knowledge, now, language) }
      }
      return strings.check
    },
  }
}

/** What the coverage check says of a page or namespace with texts in it that are not saved. */
export function checkCall(
  knowledge: Knowledge,
  checks: Checks,
  edits: Edits,
  segmentsOf: (which: Which) => Promise<readonly Segment[]>,
): Call<'check'> {
  return async (ask, language) => {
    const texts = new Map(Object.entries(ask.edits))
    if (ask.name.startsWith('strings ')) {
      const segments = await segmentsOf(ask)
      const now = knowledge.last()
      const { read, refused } = edits.strings(now, ask, texts)
      const found = read.strings ? checks.strings(now, ask.language)(read.strings) : read.findings
      return checked(found, segmentOfStrings(segments), toldRefusals(refused, language), language)
    }
    return checkPage(knowledge.last(), checks, ask, edits.page(knowledge.last(), ask, texts), language)
  }
}

function checkPage(
  now: Now,
  checks: Checks,
  ask: Api['check']['ask'],
  { read, refused, pair }: EditedPage,
  language: string,
): Checked {
  const told = toldRefusals(refused, language)
  if (!('page' in read)) return checked(read.findings, () => '', told, language)
  const found = checks.page(now)(read.page)
  if (!found) return checked([], () => '', told, language)
  const { original } = pair
  const confirmation = now.base.lock.pages.get(lockKey(pair.ref, ask.language))
  const segments = pageSegments(original, read.page, {
    status: found.standing.status,
    isConfirmed: confirmation?.from === original.language,
  })
  return checked(found.findings, segmentOfPage(read.page, segments), told, language)
}

function checked(
  found: readonly Finding[],
  segmentOf: (finding: Finding) => string,
  refused: ReadonlyMap<string, Told[]>,
  language: string,
): Checked {
  const findings = new Map(refused)
  for (const finding of found) {
    const id = segmentOf(finding)
    findings.set(id, [...(findings.get(id) ?? []), toldOf(finding, language)])
  }
  return { findings: Object.fromEntries(findings) }
}
