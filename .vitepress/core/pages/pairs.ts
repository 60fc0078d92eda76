import { type Finding, finding } from '../findings/finding.ts'
import type { Site } from '../site/site.ts'
import { inherit } from './fields.ts'
import type { Page, Pair, UnreadPage } from './page.ts'

export interface Paired {
  pairs: Pair[]
  /** Translations whose original is gone. */
  orphans: Page[]
  findings: Finding[]
}

/**
 * Pairs pages by ref, decides which of each is the original, and lets translations inherit from it. `unread`
 * are pages that are there with front matter that is wrong: their translations are not orphans.
 */
export function pairPages(pages: readonly Page[], site: Site, unread: readonly UnreadPage[] = []): Paired {
  const findings: Finding[] = []
  const byRef = new Map<string, Map<string, Page>>()
  for (const page of pages) {
    const twins = byRef.get(page.ref) ?? new Map<string, Page>()
    byRef.set(page.ref, twins)
    const other = twins.get(page.language)
    if (other) {
      findings.push(finding('ref-duplicate', place(page, ['ref']), { ref: page.ref, other: other.file }))
    } else {
      twins.set(page.language, page)
    }
  }
  const pairs: Pair[] = []
  const orphans: Page[] = []
  for (const [ref, twins] of byRef) {
    const original = originalOf([...twins.values()], site, findings)
    if (!original) {
      for (const page of twins.values()) {
        const wanted = page.fields.original ?? site.originalLanguage
        if (unread.some((twin) => twin.ref === ref && twin.language === wanted)) continue
        orphans.push(page)
        findings.push(
          finding('translation-without-original', place(page, ['original']), { ref, from: wanted }),
        )
      }
      continue
    }
    const translations = [...twins.values()].filter((page) => page !== original)
    pairs.push({
      ref,
      original,
      translations: new Map(
        translations.map((page) => [page.language, inheritFrom(original, page, findings)]),
      ),
    })
  }
  return { pairs, orphans, findings }
}

function originalOf(twins: readonly Page[], site: Site, findings: Finding[]): Page | undefined {
  const named = new Set(twins.flatMap((page) => page.fields.original ?? []))
  const unnamed = twins.filter((page) => page.fields.original === undefined)
  for (const page of twins) {
    const from = twins.find((twin) => twin.language === page.fields.original)
    if (from && (from === page || from.fields.original !== undefined)) {
      findings.push(
        finding('original-conflict', place(page, ['original']), {
          ref: page.ref,
          from: from.language,
          other: from.file,
        }),
      )
    }
  }
  return (
    unnamed.find((page) => named.has(page.language)) ??
    unnamed.find((page) => page.language === site.originalLanguage) ??
    unnamed[0] ??
    // Each calls another the original, which has been said; one of them is, so none is without an original.
    twins.find((page) => named.has(page.language))
  )
}

function inheritFrom(original: Page, page: Page, findings: Finding[]): Page {
  const { fields, conflicts } = inherit(original.fields, page.fields)
  for (const conflict of conflicts) {
    findings.push(
      finding('neutral-field-differs', place(page, conflict.path), {
        field: conflict.path.join('.'),
        original: JSON.stringify(conflict.original) ?? '–',
        translation: JSON.stringify(conflict.translation),
        file: original.file,
      }),
    )
  }
  const { file, language, path, url, ref, body, bodyLine, blob, at } = page
  // Not spread, which would parse the blocks of every page, asked for or not.
  return {
    ...{ file, language, path, url, ref, fields, body, bodyLine, blob, at },
    get blocks() {
      return page.blocks
    },
  }
}

function place(page: Page, path: readonly PropertyKey[]) {
  return { file: page.file, ...page.at(path) }
}
