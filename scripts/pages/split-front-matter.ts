import matter from 'gray-matter'
import { LineCounter, parseDocument } from 'yaml'
import { type Finding, finding, type Position } from '../../.vitepress/core/findings/finding.ts'
import { isWithinItself } from '../yaml/within-itself.ts'
import { yamlFault } from '../yaml/yaml-fault.ts'
import { keyPositions } from './key-positions.ts'

export interface SplitPage {
  values: unknown
  body: string
  /** The line of the file that the body begins on, from 1. */
  bodyLine: number
  at(path: readonly PropertyKey[]): Position
}

/** Front matter is a few lines. More than this is none, and parsing it could take minutes. */
const mostCharacters = 100_000

/** Front matter that is not parsed at all, and why. */
class Refusal extends Error {
  constructor(readonly context: 'language' | 'long') {
    super(context)
  }
}

/**
 * Splits a Markdown file into front matter and body with gray-matter. The YAML is read by the `yaml` package
 * (YAML 1.2: a date stays text, a key that stands twice is an error), which also says where each value stands.
 * gray-matter's JavaScript front matter is refused, since it would be run.
 */
export function splitFrontMatter(file: string, text: string): SplitPage | Finding {
  const lines = new LineCounter()
  let document = parseDocument('')
  const refuse = () => {
    throw new Refusal('language')
  }
  let split: matter.GrayMatterFile<string>
  try {
    split = matter(text, {
      engines: {
        yaml: {
          parse(source: string) {
            if (source.length > mostCharacters) throw new Refusal('long')
            document = parseDocument(source, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
            if (document.errors.length > 0) return {}
            const values: unknown = document.toJS()
            if (isWithinItself(values)) throw new Error('A value refers to itself')
            return toObject(values)
          },
        },
        javascript: refuse,
        js: refuse,
        json: refuse,
      },
    })
  } catch (error) {
    const start = { file, line: 1, column: 1 }
    if (error instanceof Refusal) {
      return finding('front-matter-invalid', start, { context: error.context, most: mostCharacters })
    }
    return finding('front-matter-invalid', start, { reason: error instanceof Error ? error.message : '–' })
  }
  // gray-matter hands the YAML over from the end of the opening "---", so its line 1 is the file's line 1.
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const [error] = document.errors
  if (error) {
    return finding('front-matter-invalid', { file, ...position(error.pos[0]) }, { ...yamlFault(error) })
  }
  const bodyStart = text.length - split.content.length
  const positions = keyPositions(document, position)
  return {
    values: split.data,
    body: split.content,
    bodyLine: text.slice(0, bodyStart).split('\n').length,
    at: (path) => {
      for (let length = path.length; length > 0; length--) {
        const found = positions.get(path.slice(0, length).map(String).join('\n'))
        if (found) return found
      }
      return { line: 1, column: 1 }
    },
  }
}

function toObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : { '': value }
}
