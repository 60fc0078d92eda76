import type { Finding } from '../../../.vitepress/core/findings/finding.ts'
import type { Segment } from '../../../.vitepress/core/segments/segment.ts'
import { pluralForm } from '../../../.vitepress/core/strings/plural-forms.ts'
import { familyKey } from '../../../.vitepress/core/strings/units.ts'
import { keyOf } from './judge-incoming.ts'
import type { Prepared } from './new-texts.ts'
import type { Verdict } from './problem.ts'

/** The segments of a file as it would be, to find which of them stands on a line. */
export type SegmentsAfter = (prepared: Prepared) => Promise<readonly Segment[]>

/**
 * Refuses the texts that errors come from: of strings those of the key, of a page what stands on the line; where that
 * cannot be told all of the file, and where an error is in another file all that is new.
 */
export async function blame(
  errors: readonly Finding[],
  verdicts: readonly Verdict[],
  prepared: readonly Prepared[],
  segmentsAfter: SegmentsAfter,
): Promise<Verdict[]> {
  const blamed = new Map<string, Finding>()
  const taken = verdicts.filter(({ kind }) => kind === 'taken')
  const known = new Map<Prepared, ReturnType<SegmentsAfter>>()
  // A file may have many errors.
  const segmentsOnce: SegmentsAfter = (file) => {
    const segments = known.get(file) ?? segmentsAfter(file)
    known.set(file, segments)
    return segments
  }
  for (const error of errors) {
    const file = prepared.find(({ save }) => save.file === error.file)
    const own = file
      ? taken.filter(({ name, language }) => name === file.opened.name && language === file.opened.to)
      : taken
    const found = file ? await culprits(error, own, file, segmentsOnce) : []
    for (const verdict of found.length > 0 ? found : own) {
      if (!blamed.has(keyOf(verdict))) blamed.set(keyOf(verdict), error)
    }
  }
  return verdicts.map((verdict) => {
    const finding = verdict.kind === 'taken' ? blamed.get(keyOf(verdict)) : undefined
    if (!finding) return verdict
    return { ...verdict, kind: 'refused', problems: [{ kind: 'finding', finding }] }
  })
}

async function culprits(
  error: Finding,
  own: readonly Verdict[],
  file: Prepared,
  segmentsAfter: SegmentsAfter,
): Promise<Verdict[]> {
  const { key } = error.values
  if (file.opened.name.startsWith('strings ')) {
    return own.filter(({ id }) => key !== undefined && familyOf(id) === familyOf(String(key)))
  }
  const segments = await segmentsAfter(file)
  const before = segments.filter(({ targetLine = Number.POSITIVE_INFINITY }) => targetLine <= error.line)
  const last = before.reduce((latest, { targetLine = 0 }) => Math.max(latest, targetLine), 0)
  // Cells of a row and what else stands on one line.
  const ids = new Set(before.flatMap(({ id, targetLine }) => (targetLine === last ? [id] : [])))
  return own.filter(({ id }) => ids.has(id))
}

/** The plural that a form belongs to, `key_*` as findings write it, or the key itself. */
function familyOf(id: string): string {
  const form = pluralForm(id)
  return form ? familyKey(form) : id.replace(/_\*$/, '')
}
