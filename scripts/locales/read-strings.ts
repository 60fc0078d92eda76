import path from 'node:path'
import type { StringPlace, StringsInput } from '../../.vitepress/core/coverage/string-coverage.ts'
import { type Finding, finding } from '../../.vitepress/core/findings/finding.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import type { StringFile } from '../../.vitepress/core/strings/string-file.ts'
import type { FilePlace } from '../files/language-layout.ts'
import { leftOut } from '../files/left-out.ts'
import { isFinding, readText } from '../files/read-text.ts'
import { namedLikeFiles, type Walk, walkFiles } from '../files/walk-files.ts'
import { parseStringFile } from './parse-string-file.ts'
import { placeOfMissing, stringPlaces } from './string-places.ts'

export interface StringsRead extends StringsInput {
  findings: Finding[]
}

export interface StringsOptions {
  /** The folder of the strings below the root. */
  locales?: string
  /** False where the files need not be laid out as ours. */
  own?: boolean
}

/** Reads the strings of a tree: ours are `<root>/locales/<language>/<namespace>.json`, others as they are found. */
export function readStrings(root: string, site: Site, options: StringsOptions = {}): StringsRead {
  const { locales = 'locales', own = true } = options
  const codes = site.languages.map(({ code }) => code)
  const walk = walkFiles(root, locales)
  const places = own
    ? { files: ownPlaces(walk, codes), left: [] }
    : stringPlaces(walk.files, codes, site.stringsLanguage)
  const files: StringFile[] = []
  const unreadable = new Map<string, string>()
  const findings: Finding[] = [...walk.findings, ...namedLikeFiles(walk, locales, ['.json'])]
  for (const { file: below, language, name } of places.files) {
    const file = path.posix.join(locales, below)
    const read = readText(root, file)
    const parsed = isFinding(read)
      ? { strings: undefined, findings: [read] }
      : parseStringFile(read, language, name)
    findings.push(...parsed.findings)
    if (parsed.strings) files.push(parsed.strings)
    else unreadable.set(file, language)
  }
  if (own) return { files, unreadable, findings }
  const some = new Set(places.files.map(({ language }) => language))
  for (const language of codes) {
    // Where nothing at all is there, the check of the strings says so.
    if (some.size > 0 && !some.has(language)) findings.push(emptyLanguage(locales, language))
  }
  if (places.left.length > 0) findings.push(leftOut(locales, places.left))
  const placeOf: StringPlace = (language, namespace) =>
    path.posix.join(locales, placeOfMissing(places.files, language, namespace))
  return { files, unreadable, findings, placeOf }
}

/** The files of our own layout, language by language. */
function ownPlaces(walk: Walk, codes: readonly string[]): FilePlace[] {
  return codes.flatMap((language) =>
    walk.files.flatMap((file) =>
      file.startsWith(`${language}/`) && file.endsWith('.json')
        ? [{ file, language, name: file.slice(language.length + 1, -'.json'.length) }]
        : [],
    ),
  )
}

function emptyLanguage(locales: string, language: string): Finding {
  const values = { what: locales, language, context: 'given' }
  return finding('nothing-to-compare', { file: locales, line: 1, column: 1 }, values)
}
