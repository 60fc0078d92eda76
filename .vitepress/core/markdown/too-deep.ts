import { parser } from './parser.ts'

/** How many levels markdown-it reads by its default preset; what is deeper it leaves out. */
export const mostNesting = 100

const manyMarks = /^[ \t]*(?:(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])[ \t]*){30}/m
const farIn = /^[ \t]{60}[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])/m

/**
 * The line of a body, from `firstLine`, from which on lists and quotes are too deep to be read; undefined where
 * none are. Only a body that looks like it is parsed for this.
 */
export function tooDeepLine(body: string, firstLine = 1): number | undefined {
  if (!manyMarks.test(body) && !farIn.test(body)) return undefined
  const deepest = parser
    .parse(body, {})
    .find(({ nesting, level }) => nesting === 1 && level + 1 >= mostNesting)
  return deepest && firstLine + (deepest.map?.[0] ?? 0)
}
