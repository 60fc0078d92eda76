import { type WordRun, wordDiff } from '../freshness/word-diff.ts'
import { baseOf } from '../strings/check-original.ts'
import { formKey } from '../strings/plural-forms.ts'
import { requiredForms } from '../strings/required-forms.ts'
import { isEmptyString, type StringFile, stringKey } from '../strings/string-file.ts'
import type { StringState } from '../strings/string-state.ts'
import { type StringUnit, unitsOf } from '../strings/units.ts'
import type { Segment, SegmentState } from './segment.ts'

/** How the strings of a namespace stand in a language, by `namespace:key`. */
export interface StringsStanding {
  /** As the coverage report has it; a string that it does not list is current. */
  stateOf(key: string): StringState
  isConfirmed(key: string): boolean
  /** What changed in the original since it was confirmed; its texts are its forms with ` / ` between. */
  changes?: ReadonlyMap<string, { words: readonly WordRun[]; isFromHistory: boolean }>
}

/** A text of a namespace that a language must have. */
export interface StringText {
  /** Its key, which is the segment's id. */
  key: string
  source: string
  line: number
  unit: StringUnit
  /** Of a form of a plural: the key of the plural and the form. */
  plural?: { key: string; form: string }
}

/**
 * The texts that a language needs of a namespace, in the original's order: of a plural the forms that the language
 * has by Unicode's rules, and those that `translation` has beside them. A text that is empty in the original is none.
 */
export function stringTexts(
  original: StringFile,
  translation: StringFile | undefined,
  language: string,
): StringText[] {
  return unitsOf(original).flatMap((unit): StringText[] => {
    if (unit.kind === 'single') {
      const { key, line, value } = unit.entry
      return value === undefined || isEmptyString(value) ? [] : [{ key, source: value, line, unit }]
    }
    const base = baseOf(unit)
    const keyOf = (category: string) => formKey({ base, type: unit.type, category })
    const { required, allowed } = requiredForms(language, unit.type, unit.forms)
    const forms = [...allowed].filter(
      (form) => required.includes(form) || translation?.entries.has(keyOf(form)),
    )
    const other = unit.forms.get('other') ?? [...unit.forms.values()].at(-1)
    return forms
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))
      .flatMap((form): StringText[] => {
        const entry = unit.forms.get(form) ?? other
        if (entry?.value === undefined || isEmptyString(entry.value)) return []
        const { value: source, line } = entry
        return [{ key: keyOf(form), source, line, unit, plural: { key: unit.key, form } }]
      })
  })
}

/** Unicode's categories in CLDR's order. */
const order = ['zero', 'one', 'two', 'few', 'many', 'other']

/** The strings of a namespace for one language, in the original's order; a file that is not there has none. */
export function stringSegments(
  original: StringFile,
  translation: StringFile | undefined,
  language: string,
  standing: StringsStanding,
): Segment[] {
  let targetLine: number | undefined
  return stringTexts(original, translation, language).map((text): Segment => {
    const { key, source, line, unit, plural } = text
    const entry = translation?.entries.get(key)
    const target = entry?.value === undefined || isEmptyString(entry.value) ? undefined : entry.value
    targetLine = entry?.line ?? targetLine
    const name = stringKey(original.namespace, unit.key)
    const state = stateOf(name, target, standing)
    const change = state === 'outdated' ? changeOf(name, text, standing) : undefined
    return {
      id: key,
      kind: 'string',
      source,
      ...(target !== undefined && { target }),
      state,
      ...change,
      line,
      ...(targetLine !== undefined && { targetLine }),
      ...(plural && { plural }),
    }
  })
}

function stateOf(name: string, target: string | undefined, standing: StringsStanding): SegmentState {
  if (target === undefined) return 'missing'
  const state = standing.stateOf(name)
  switch (state) {
    case 'untranslated':
    case 'outdated':
    case 'unconfirmed':
      return state
    // Another form lacks, so that nothing is said of this one.
    case 'incomplete':
      return standing.isConfirmed(name) ? 'current' : 'unconfirmed'
    default:
      return 'current'
  }
}

function changeOf(
  name: string,
  { source, unit, plural }: StringText,
  { changes }: StringsStanding,
): { previous?: string; change: WordRun[] } | undefined {
  const found = changes?.get(name)
  if (!found) return undefined
  if (!found.isFromHistory) return { change: [...found.words] }
  const before = found.words.flatMap(({ change, text }) => (change === 'added' ? [] : [text])).join('')
  if (unit.kind === 'single' || !plural) return { previous: before, change: wordDiff(before, source) }
  const forms = before.split(' / ')
  const at = [...unit.forms.keys()].indexOf(plural.form)
  const own = forms.length === unit.forms.size ? forms[at] : undefined
  return own === undefined ? { change: [...found.words] } : { previous: own, change: wordDiff(own, source) }
}
