import type { Versions } from '../versions.ts'
import { readPluralForms } from './plural-forms.ts'
import { readPoVersions } from './po-versions.ts'

/** What the header of a PO file says. */
export interface PoHeader {
  from?: string
  to?: string
  charset?: string
  /** The value of `Plural-Forms` as it stands. */
  pluralForms?: string
  /** What each `msgstr[n]` is for; none where the header does not say, or not of a language that we know. */
  categories?: readonly string[]
  versions: ReadonlyMap<string, Versions>
}

/**
 * Reads a header entry (https://www.gnu.org/software/gettext/manual/html_node/Header-Entry.html). Its rule of plurals
 * may be another than ours: a program may have put its own there, with another order of the forms.
 */
export function readHeader(text: string): PoHeader {
  const fields = new Map<string, string>()
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  const from = languageOf(fields.get('x-source-language'))
  const to = languageOf(fields.get('language'))
  const [, charset] = /charset=([^\s;]+)/i.exec(fields.get('content-type') ?? '') ?? []
  const pluralForms = fields.get('plural-forms')
  const categories = pluralForms === undefined || to === undefined ? undefined : formsOf(pluralForms, to)
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(charset !== undefined && { charset }),
    ...(pluralForms !== undefined && { pluralForms }),
    ...(categories && { categories }),
    versions: readPoVersions(fields.get('x-versions') ?? ''),
  }
}

function formsOf(header: string, language: string): readonly string[] | undefined {
  const [, count, expression] =
    /^nplurals\s?=\s?(\d)\s?;\s?plural\s?=([^;]{1,1000})[; ]{0,3}$/.exec(
      header.replace(/\s+/g, ' ').trim(),
    ) ?? []
  const read = expression === undefined ? undefined : readPluralForms(expression, language)
  return read && read.categories.length === Number(count) ? read.categories : undefined
}

/** A language as BCP 47 has it: gettext writes `sv_SE`. None where it is no name of a language at all. */
function languageOf(value: string | undefined): string | undefined {
  const tag = value?.replaceAll('_', '-').replace(/[.@].*$/, '')
  if (!tag) return undefined
  try {
    new Intl.Locale(tag)
    return tag
  } catch {
    return undefined
  }
}
