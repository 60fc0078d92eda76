import { isCode } from '../../core/memory/inline-code.ts'
import { protect } from '../../core/memory/protect.ts'

/** Inline code that goes into a translation as one: `{{name}}`, or the two ends of a link about what it is of. */
export interface CodeUnit {
  before: string
  /** The other end; empty of what stands alone. */
  after: string
  type: string
}

/** The inline code of a text, in the order in which it begins; both ends of a link or of a mark are one. */
export function codeUnits(text: string): CodeUnit[] {
  const units: (CodeUnit & { isOpen: boolean })[] = []
  for (const piece of protect(text)) {
    if (!isCode(piece)) continue
    if (piece.role === 'close') {
      const open = units.findLast((unit) => unit.isOpen && unit.type === piece.type)
      if (open) {
        open.after = piece.text
        open.isOpen = false
        continue
      }
    }
    units.push({ before: piece.text, after: '', type: piece.type, isOpen: piece.role === 'open' })
  }
  return units.map(({ before, after, type }) => ({ before, after, type }))
}

/** A unit of the original, and whether the translation has it. */
export interface WantedCode extends CodeUnit {
  isThere: boolean
}

/**
 * Which inline code of the original the translation has. A link to another address, as to the page in the other
 * language, counts as the original's link where nothing else does.
 */
export function wantedCodes(source: string, target: string): WantedCode[] {
  const left = codeUnits(target)
  const take = (matches: (unit: CodeUnit) => boolean): boolean => {
    const at = left.findIndex(matches)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }
  const wanted = codeUnits(source).map((unit) => ({
    ...unit,
    isThere: take(({ before, after }) => before === unit.before && after === unit.after),
  }))
  for (const unit of wanted) {
    if (unit.isThere || !isChangeable(unit)) continue
    unit.isThere = take((other) => other.type === unit.type && isChangeable(other))
  }
  return wanted
}

function isChangeable({ type }: CodeUnit): boolean {
  return type === 'link' || type === 'image' || type === 'code'
}

/** How a unit is shown on a button: `[…](address)`, long addresses cut. */
export function codeLabel({ before, after }: CodeUnit): string {
  const whole = after === '' ? before : `${before}…${after}`
  return whole.length > 40 ? `${whole.slice(0, 28)}…${whole.slice(-10)}` : whole
}
