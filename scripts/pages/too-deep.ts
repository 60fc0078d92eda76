import { type Finding, finding } from '../../.vitepress/core/findings/finding.ts'
import { mostNesting, tooDeepLine } from '../../.vitepress/core/markdown/too-deep.ts'
import type { SplitPage } from './split-front-matter.ts'

/** A finding where lists or quotes are so deep that the parser would leave words out. */
export function tooDeep(file: string, { body, bodyLine }: SplitPage): Finding | undefined {
  const line = tooDeepLine(body, bodyLine)
  return line === undefined
    ? undefined
    : finding('markdown-too-deep', { file, line, column: 1 }, { most: mostNesting })
}
