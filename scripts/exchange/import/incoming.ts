import type { ExchangeFormat, UnitRead } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { nearest } from '../../../.vitepress/core/findings/nearest.ts'
import type { Segmented } from '../../../.vitepress/core/segments/segment.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { partsOf, type SegmentedName } from '../../segments/locate.ts'
import { openSegments, type SegmentBase, segmentedNames } from '../../segments/open-segments.ts'
import type { Problem } from './problem.ts'
import type { ExchangeFileRead } from './read-exchange.ts'
import { siteLanguage } from './site-languages.ts'

/** The texts that a file has for a page or a namespace. */
export interface Incoming {
  format: ExchangeFormat['name']
  /** The file that was given. */
  from: string
  name: string
  units: UnitRead[]
  /** The versions that it was exported from, as far as the format keeps them. */
  originalVersion: string | undefined
  version: string | undefined
  /** What it is for, or why it is for nothing. */
  meant: Opened | { problem: Problem }
}

/** A page or a namespace with its segments, and what it was asked for by. */
export interface Opened {
  opened: Segmented
  which: SegmentedName
}

export type ReadWell = Extract<ExchangeFileRead, { read: unknown }>

export interface IncomingOptions {
  /** The one that is asked for, where the files do not say it. */
  language: string | undefined
  /** True of a page that has to keep the address at which it is shown until it is translated. */
  staysWhere(ref: string, language: string): boolean
}

/** Finds which page or namespace, in which language, each part of the files is for. Names are looked up only. */
export async function incomingOf(
  files: readonly ReadWell[],
  base: SegmentBase,
  root: string,
  site: Site,
  { language, staysWhere }: IncomingOptions,
): Promise<Incoming[]> {
  const codes = site.languages.map(({ code }) => code)
  const known = new Map(codes.map((code) => [code, new Set(segmentedNames(base, site, code))]))
  const opened = new Map<string, Opened | undefined>()
  const found: Incoming[] = []
  for (const { file: from, format, read } of files) {
    for (const { name, units, originalVersion, version } of read.files) {
      const into = languageFor(name, read.to, { known, site, language })
      const own = { from, format, name, units, originalVersion, version }
      if (typeof into !== 'string') {
        found.push({ ...own, meant: { problem: into } })
        continue
      }
      const key = `${into} ${name}`
      if (!opened.has(key)) {
        const fresh = await openFor(name, into, units, staysWhere, (which) =>
          openNew(which, [...opened.values()], base, root, site),
        )
        opened.set(key, fresh)
      }
      found.push({ ...own, meant: meantBy(opened.get(key), read.from, site, name) })
    }
  }
  return found
}

function meantBy(
  found: Opened | undefined,
  from: string | undefined,
  site: Site,
  name: string,
): Incoming['meant'] {
  if (!found) return { problem: { kind: 'cannotBegin', name } }
  if (from !== undefined && siteLanguage(from, site) !== found.opened.from) {
    return { problem: { kind: 'direction', name, tag: from, language: found.opened.from } }
  }
  return found
}

/** A page that is still to be made gets the address that its new title gives it, else its original's. */
async function openFor(
  name: string,
  language: string,
  units: readonly UnitRead[],
  staysWhere: IncomingOptions['staysWhere'],
  open: (which: SegmentedName) => Promise<Opened | undefined>,
): Promise<Opened | undefined> {
  const found = await open({ name, language })
  const title = units.find(({ id }) => id === 'title')?.target?.trim()
  if (!found || found.opened.isThere || title === undefined || title === '') return found
  if (staysWhere(partsOf(name)[1], language)) return found
  return (await open({ name, language, title })) ?? found
}

/** None where another page that is still to be made has its place. */
async function openNew(
  which: SegmentedName,
  others: readonly (Opened | undefined)[],
  base: SegmentBase,
  root: string,
  site: Site,
): Promise<Opened | undefined> {
  const opened = await openSegments(base, root, site, which)
  if (!opened || others.some((other) => other?.opened.file === opened.file)) return undefined
  return { opened, which }
}

interface Known {
  known: ReadonlyMap<string, ReadonlySet<string>>
  site: Site
  language: string | undefined
}

/** The language that a part is for: the one asked for, the file's own, or the only one that it can be. */
function languageFor(
  name: string,
  to: string | undefined,
  { known, site, language }: Known,
): string | Problem {
  const codes = [...known].flatMap(([code, names]) => (names.has(name) ? [code] : []))
  if (codes.length === 0) {
    const all = [...new Set([...known.values()].flatMap((names) => [...names]))].sort()
    return { kind: 'unknownName', name, meant: nearest(name, all) ?? '' }
  }
  const own = to === undefined ? undefined : siteLanguage(to, site)
  if (to !== undefined && own === undefined) return { kind: 'unknownLanguage', name, tag: to }
  if (language !== undefined && own !== undefined && own !== language) {
    return { kind: 'unknownLanguage', name, tag: to ?? '' }
  }
  const wanted = language ?? own
  if (wanted === undefined) {
    const [only, ...more] = codes
    return only !== undefined && more.length === 0 ? only : { kind: 'whichLanguage', name }
  }
  return codes.includes(wanted) ? wanted : { kind: 'noTranslation', name, language: wanted }
}

/** What is known of the translation since it was exported, without looking at what it said then. */
export function knownBefore({
  meant,
  originalVersion,
  version,
}: Incoming): 'same' | 'none' | 'changed' | 'unknown' {
  if (!('opened' in meant) || !meant.opened.isThere) return 'same'
  if (version !== undefined) return version === meant.opened.version ? 'same' : 'changed'
  return originalVersion === undefined ? 'unknown' : 'none'
}
