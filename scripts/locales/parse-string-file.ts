import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { type Finding, finding, type Position } from '../../.vitepress/core/findings/finding.ts'
import { flatten } from '../../.vitepress/core/strings/flatten.ts'
import type { StringFile } from '../../.vitepress/core/strings/string-file.ts'
import { reasonOf, type TextFile } from '../files/read-text.ts'

export interface ParsedStrings {
  /** Undefined where the text is not JSON. */
  strings: StringFile | undefined
  findings: Finding[]
}

/** Parses a locale file with the place of each key; what i18next's `JSON.parse` would refuse is a finding. */
export function parseStringFile(
  { file, text }: TextFile,
  language: string,
  namespace: string,
): ParsedStrings {
  const positionOf = positionsIn(text)
  const errors: ParseError[] = []
  const invalid = (at: Position, reason: string, values: Finding['values'] = {}) => ({
    strings: undefined,
    findings: [finding('json-invalid', { file, ...at }, { reason, context: reason, ...values })],
  })
  const deep = tooDeep(text)
  if (deep !== undefined) return invalid(positionOf(deep), 'TooDeep', { most: mostLevels })
  try {
    const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
    const [error] = errors
    if (error) return invalid(positionOf(error.offset), printParseErrorCode(error.error))
    if (!root) return invalid({ line: 1, column: 1 }, 'ValueExpected')
    if (root.type !== 'object') return invalid(positionOf(root.offset), 'NotAnObject')
    const { entries, findings } = flatten(root, file, positionOf)
    return { strings: { language, namespace, file, entries }, findings }
  } catch (error) {
    return invalid({ line: 1, column: 1 }, reasonOf(error))
  }
}

/** jsonc-parser calls itself for each level, so that a file of ten thousand brackets would end its stack. */
const mostLevels = 100

/** The offset of the first bracket that is deeper than JSON is read; undefined where none is. */
function tooDeep(text: string): number | undefined {
  let depth = 0
  let isText = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (sign === backslash && isText) at++
    else if (sign === quote) isText = !isText
    else if (sign === lineFeed) isText = false
    else if (isText) continue
    else if (sign === openBrace || sign === openBracket) depth++
    else if (sign === closeBrace || sign === closeBracket) depth--
    if (depth > mostLevels) return at
  }
  return undefined
}

const [backslash, quote, lineFeed, openBrace, closeBrace, openBracket, closeBracket] = [...'\\"\n{}[]'].map(
  (sign) => sign.charCodeAt(0),
)

/** Finds the line and column of an offset. */
function positionsIn(text: string): (offset: number) => Position {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
