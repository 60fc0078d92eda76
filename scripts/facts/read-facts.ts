import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Finding, finding } from '../../.vitepress/core/findings/finding.ts'
import type { FactsFile } from '../../.vitepress/core/provenance/check-facts.ts'
import { type Facts, noFacts } from '../../.vitepress/core/provenance/facts.ts'
import { parseFacts } from '../../.vitepress/core/provenance/parse-facts.ts'
import { isFinding, readText } from '../files/read-text.ts'
import { readYaml } from '../yaml/read-yaml.ts'

export interface FactsRead {
  facts: Facts
  /** Undefined where there is no such file, or something is wrong with it, so that no page is judged by it. */
  file: FactsFile | undefined
  findings: Finding[]
}

/** Reads `<docs>/facts.yml`; a tree without one keeps no list of facts. Faults are findings at their place. */
export function readFacts(root: string, docs: string, languages: readonly string[]): FactsRead {
  const file = path.posix.join(docs, 'facts.yml')
  if (!existsSync(path.join(root, file))) return { facts: noFacts, file: undefined, findings: [] }
  const read = readText(root, file)
  if (isFinding(read)) return { facts: noFacts, file: undefined, findings: [read] }
  const yaml = readYaml(read.text)
  if ('fault' in yaml) {
    const { fault, position } = yaml
    return {
      facts: noFacts,
      file: undefined,
      findings: [finding('facts-invalid', { file, ...position }, { ...fault })],
    }
  }
  const { facts, faults } = parseFacts(yaml.value, languages)
  return {
    facts,
    file: faults.length > 0 ? undefined : { file, facts, at: yaml.at },
    findings: faults.map(({ path: at, kind, ...values }) => {
      const context = values.other === '' ? `${kind}WithoutOther` : kind
      return finding('facts-invalid', { file, ...yaml.at(at) }, { ...values, context })
    }),
  }
}
