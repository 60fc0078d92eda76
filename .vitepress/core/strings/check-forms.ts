import { type Finding, finding } from '../findings/finding.ts'
import { formKey, type PluralType } from './plural-forms.ts'
import { requiredForms } from './required-forms.ts'
import { isEmptyString, type StringEntry, type StringFile } from './string-file.ts'
import { placeOf } from './text-pair.ts'

/** The forms of one plural in one language. */
export interface Plural {
  /** The key without its ending. */
  base: string
  type: PluralType
  forms: ReadonlyMap<string, StringEntry>
}

export interface CheckedForms {
  /** True where no form is missing or empty. */
  complete: boolean
  findings: Finding[]
}

/**
 * Checks a plural of `file` against the forms that the file's language has; `original` are those of the
 * strings' first language, in `originalFile` where that is another file. A form that the language never uses is a dead key.
 */
export function checkForms(
  file: StringFile,
  plural: Plural,
  original: Plural['forms'],
  originalFile?: StringFile,
): CheckedForms {
  const { base, type, forms } = plural
  const { required, allowed } = requiredForms(file.language, type, original)
  const findings: Finding[] = []
  const first = [...forms.values()][0] ?? { line: 1, column: 1 }
  const missing = required.filter((category) => !forms.has(category))
  const source = [...original.values()][0]
  const from = originalFile && source && placeOf(originalFile, source)
  const place = (at: { line: number; column: number }) => ({ file: file.file, ...at })
  if (missing.length > 0) {
    const keys = missing.map((category) => formKey({ base, type, category })).join(', ')
    const values = { key: base, missing: keys, language: file.language, needed: required.join(', ') }
    findings.push(finding('string-plural-missing', place(first), values, from))
  }
  let empty = 0
  for (const [category, entry] of forms) {
    if (!allowed.has(category)) {
      const values = { key: entry.key, language: file.language, needed: required.join(', ') }
      findings.push(finding('string-plural-extra', place(entry), values, from))
    } else if (entry.value === undefined) {
      empty++
    } else if (isEmptyString(entry.value)) {
      empty++
      findings.push(finding('string-empty', place(entry), { key: entry.key, language: file.language }, from))
    }
  }
  return { complete: missing.length === 0 && empty === 0, findings }
}
