import type { CoverageReport } from '../../../.vitepress/core/coverage/report.ts'
import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import { nearest } from '../../../.vitepress/core/findings/nearest.ts'
import { unreadable } from '../../../.vitepress/core/findings/rules.ts'
import { lockFile } from '../../../.vitepress/core/freshness/lock.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { judgeTree } from '../../site/judge-tree.ts'
import { ownStrings, ownTree, readTree, type TreeRead } from '../../site/read-tree.ts'
import type { WantedParts } from './wanted-parts.ts'

/** The coverage report of some pages and strings, and the names that there is nothing by. */
export interface PartsChecked {
  report: CoverageReport
  unknown: UnknownPart[]
}

export interface UnknownPart {
  kind: 'page' | 'strings'
  name: string
  /** What may be meant; empty where nothing is like it. */
  meant: string
}

/**
 * Checks some pages with their twins, and some namespaces of strings in all languages: what the coverage check says
 * of their files, and figures of them alone. Of the rest only what that needs is read.
 */
export function checkParts(root: string, site: Site, wanted: WantedParts): PartsChecked {
  const hasPages = wanted.refs.length + wanted.files.length > 0
  const read = readTree(root, site, hasPages ? ownTree : ownStrings)
  return judgeParts(read, root, site, wanted)
}

/** As `checkParts`, of what was read already. */
export function judgeParts(read: TreeRead, root: string, site: Site, wanted: WantedParts): PartsChecked {
  const pages = new Map<string, string[]>()
  for (const { ref, file } of [...read.pages, ...read.unread])
    pages.set(ref, [...(pages.get(ref) ?? []), file])
  const byFile = new Map([...pages].flatMap(([ref, files]) => files.map((file) => [file, ref] as const)))
  const refs = new Set([
    ...wanted.refs.filter((ref) => pages.has(ref)),
    ...wanted.files.flatMap((file) => byFile.get(file) ?? []),
  ])
  const known = new Set([
    ...read.strings.files.map(({ namespace }) => namespace),
    ...[...read.strings.unreadable.keys()].map((file) => file.replace(/^locales\/[^/]+\/|\.json$/g, '')),
  ])
  const namespaces = new Set(wanted.namespaces.filter((name) => known.has(name)))
  const files = new Set([
    ...[...refs].flatMap((ref) => pages.get(ref) ?? []),
    ...site.languages.flatMap(({ code }) => [...namespaces].map((name) => `locales/${code}/${name}.json`)),
  ])
  const { report } = judgeTree(read, root, site, {
    tree: refs.size > 0 ? ownTree : ownStrings,
    scope: {
      hasPage: (ref) => refs.has(ref),
      hasStrings: (namespace) => namespaces.has(namespace),
      pages: refs.size > 0,
      strings: namespaces.size > 0,
    },
  })
  // Without the record of what is confirmed nothing here can be judged.
  const isAsked = ({ file, rule }: Finding) => files.has(file) || (file === lockFile && unreadable.has(rule))
  const unknown = [
    ...unknownParts('page', wanted.refs, [...pages.keys()]),
    ...unknownParts('page', wanted.files, [...byFile.keys()]),
    ...unknownParts('strings', wanted.namespaces, [...known]),
  ]
  return {
    report: {
      ...report,
      findings: report.findings.filter(isAsked),
      ...(report.allowed && { allowed: report.allowed.filter(isAsked) }),
    },
    unknown,
  }
}

function unknownParts(kind: UnknownPart['kind'], names: readonly string[], known: string[]): UnknownPart[] {
  const there = new Set(known)
  return [...new Set(names)]
    .filter((name) => !there.has(name))
    .map((name) => ({ kind, name, meant: nearest(name, known.sort()) ?? '' }))
}
