import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import site from '../../../site.config.ts'

describe('Tingwall itself', () => {
  const { findings, report } = readKnowledgeBase(projectRoot, site)

  it('has no errors', () => {
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(
      errors.map(({ file, line, rule, values }) => ({ place: `${file}:${line}`, rule, values })),
    ).toEqual([])
  })

  it('has every string of its interface in every language', () => {
    for (const { strings } of report.languages) expect(strings.percent.translated).toBe(100)
  })
})
