import type { UnitRead } from '../../../.vitepress/core/exchange/exchange-document.ts'
import type { Segment } from '../../../.vitepress/core/segments/segment.ts'
import type { CodeDifference } from '../codes/code-difference.ts'
import { codesDiffer } from '../codes/codes-differ.ts'
import type { Problem, Verdict } from './problem.ts'
import type { TwinLinks } from './twin-links.ts'
import { unsafeText } from './unsafe-text.ts'

/** What is known of the translation beside the text that came back. */
export interface Judging {
  /**
   * What the translation said when it was exported: `same` as it says now, the text by the segment's id where that
   * is still to be had, else `unknown`.
   */
  before: 'same' | 'unknown' | 'changed' | ReadonlyMap<string, string>
  /** Texts that somebody else has changed since may be written over. */
  overwrite: boolean
  /** Texts that their program calls unfinished are taken too. */
  fuzzy: boolean
  /** The states that say of an outdated text that somebody has looked at it. */
  finished: ReadonlySet<UnitRead['state']>
  /** Of a page: its addresses. */
  links: TwinLinks | undefined
}

type Judged = Pick<Verdict, 'kind' | 'problems' | 'doubts' | 'text' | 'isStillRight' | 'isUnfinished'>

/** Whether a text that came back is to be written in the place of what a segment has now. */
export function judgeUnit(unit: UnitRead, segment: Segment, judging: Judging): Judged {
  const { links } = judging
  const written = unit.target === undefined ? '' : tidy(unit.target, segment)
  const text = links ? links.localise(written, segment.source) : written
  if (text === '') return { kind: 'empty', problems: [], doubts: [] }
  if (segment.target !== undefined && isSameText(text, segment.target)) {
    // An export gives what is outdated as unfinished, so that somebody has said this.
    const isStillRight = segment.state === 'outdated' && judging.finished.has(unit.state)
    return isStillRight ? { ...unchanged, isStillRight } : unchanged
  }
  if (unit.state === 'fuzzy' && !judging.fuzzy) return { kind: 'fuzzy', problems: [], doubts: [] }
  const theirs = changedBySomebody(text, segment, judging)
  if (theirs === 'unchanged') return unchanged
  const differences = withLeave(newDifferences(text, segment, links), segment.kind === 'string')
  const ofSeverity = (severity: CodeDifference['severity']) =>
    differences.flatMap((difference): Problem[] =>
      difference.severity === severity ? [{ kind: 'code', difference }] : [],
    )
  const problems: Problem[] = [
    ...(theirs ? [theirs] : []),
    ...unsafeText(text, segment).map((unsafe): Problem => ({ kind: 'unsafe', unsafe })),
    ...ofSeverity('error'),
  ]
  if (problems.length > 0) return { kind: 'refused', text, problems, doubts: [] }
  const taken = { kind: 'taken', text, problems, doubts: ofSeverity('warning') } as const
  return unit.state === 'fuzzy' ? { ...taken, isUnfinished: true } : taken
}

const unchanged: Judged = { kind: 'unchanged', problems: [], doubts: [] }

/** True where two texts say the same, however a program has folded white space. */
export function isSameText(one: string, other: string): boolean {
  return one === other || fold(one) === fold(other)
}

export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize()
}

/** White space around a text is nobody's wish in a page; in a string it is, where the original has it. */
function tidy(target: string, { kind, source }: Segment): string {
  const text = target.replace(/\r\n?/g, '\n')
  if (kind !== 'string') return text.trim()
  if (text.trim() === '') return ''
  const fromStart = /^\s/.test(source) ? text : text.trimStart()
  return /\s$/.test(source) ? fromStart : fromStart.trimEnd()
}

/**
 * Three texts tell whose change a difference is: what was exported, what stands there now, what came back. Where the
 * first is not known, a text that is up to date is not written over.
 */
function changedBySomebody(
  text: string,
  { id, target, state }: Segment,
  { before, overwrite }: Judging,
): Problem | 'unchanged' | undefined {
  if (target === undefined || before === 'same') return undefined
  if (before === 'unknown') {
    if (state !== 'current' || overwrite) return undefined
    return { kind: 'otherText', target }
  }
  if (before !== 'changed') {
    const exported = before.get(id) ?? ''
    if (isSameText(exported, target)) return undefined
    // The program has left it as it was, so the newer one is right.
    if (isSameText(exported, text)) return 'unchanged'
  }
  return overwrite || state === 'untranslated' ? undefined : { kind: 'translationChanged', target }
}

/**
 * Words in code are sometimes translated, so that as much code of another text is a doubt; and what is a comment in a
 * page is text in a string.
 */
function withLeave(differences: readonly CodeDifference[], isString: boolean): CodeDifference[] {
  const count = (wanted: CodeDifference['kind']) =>
    differences.reduce(
      (sum, { kind, type, count: much }) => sum + (type === 'code' && kind === wanted ? much : 0),
      0,
    )
  const isAsMuch = count('lacking') === count('added')
  return differences.map((difference) => {
    const isComment = isString && difference.text.startsWith('<!--')
    const mayDiffer = isComment || (difference.type === 'code' && isAsMuch)
    return mayDiffer ? { ...difference, severity: 'warning' } : difference
  })
}

/** The differences of inline code that the translation had not before; what it had somebody has wanted. */
function newDifferences(text: string, segment: Segment, links: TwinLinks | undefined): CodeDifference[] {
  const { source, target, plural } = segment
  const options = {
    isPlural: plural !== undefined,
    ...(links && { isSameAddress: links.isSameAddress }),
  }
  const old = new Set(target === undefined ? [] : codesDiffer(source, target, options).map(nameOf))
  return codesDiffer(source, text, options).filter((difference) => !old.has(nameOf(difference)))
}

function nameOf({ kind, type, text, count, other }: CodeDifference): string {
  return JSON.stringify([kind, type, text, count, other])
}
