import { type Finding, finding } from '../findings/finding.ts'
import type { Pair } from '../pages/page.ts'
import { carriesKnowledge } from './page-kinds.ts'
import { sourcesAnchor } from './provenance.ts'

/** Pages without a section that says where their knowledge comes from, in any of their languages. */
export function checkSources(pairs: readonly Pair[]): Finding[] {
  return pairs
    .filter(({ original }) => carriesKnowledge(original.fields))
    .flatMap(({ original, translations }) => [original, ...translations.values()])
    .filter((page) => !page.blocks.some(({ heading }) => heading?.id === sourcesAnchor))
    .map((page) =>
      finding(
        'sources-missing',
        { file: page.file, line: lastLine(page), column: 1 },
        { anchor: sourcesAnchor },
      ),
    )
}

/** Where the section belongs: at the end. */
function lastLine({ body, bodyLine }: { body: string; bodyLine: number }): number {
  return bodyLine + body.trimEnd().split('\n').length - 1
}
