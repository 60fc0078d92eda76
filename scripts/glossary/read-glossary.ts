import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Finding, finding } from '../../.vitepress/core/findings/finding.ts'
import type { Glossary } from '../../.vitepress/core/glossary/glossary.ts'
import type { FaultKind } from '../../.vitepress/core/glossary/glossary-faults.ts'
import { parseGlossary } from '../../.vitepress/core/glossary/parse-glossary.ts'
import { isFinding, readText } from '../files/read-text.ts'
import { readYaml } from '../yaml/read-yaml.ts'

export interface GlossaryRead {
  glossary: Glossary
  findings: Finding[]
}

/**
 * Reads `<docs>/glossary.yml`; a tree without one has no terms. Faults are findings at their place. `tags` are those
 * that there are words for.
 */
export function readGlossary(
  root: string,
  docs: string,
  languages: readonly string[],
  tags?: ReadonlySet<string>,
): GlossaryRead {
  const file = path.posix.join(docs, 'glossary.yml')
  return readGlossaryFile(root, file, languages, tags) ?? { glossary: [], findings: [] }
}

/** Reads a file of terms, by its path below the root; undefined where there is none. */
export function readGlossaryFile(
  root: string,
  file: string,
  languages: readonly string[],
  tags?: ReadonlySet<string>,
): GlossaryRead | undefined {
  if (!existsSync(path.join(root, file))) return undefined
  const read = readText(root, file)
  if (isFinding(read)) return { glossary: [], findings: [read] }
  const yaml = readYaml(read.text)
  if ('fault' in yaml) {
    return {
      glossary: [],
      findings: [finding('glossary-invalid', { file, ...yaml.position }, { ...yaml.fault })],
    }
  }
  const { glossary, faults } = parseGlossary(yaml.value, languages, tags)
  return {
    glossary,
    findings: faults.map(({ path: at, kind, ...values }) =>
      finding(
        'glossary-invalid',
        { file, ...yaml.at(at) },
        { ...values, context: contextOf(kind, values.other) },
      ),
    ),
  }
}

/** What is wrong and whether there is something to suggest choose the words of the finding. */
function contextOf(kind: FaultKind, other: string | undefined): string {
  return other === '' ? `${kind}WithoutOther` : kind
}
