import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isFormat } from '../../../scripts/report/formats/formats.ts'
import { commentMark } from '../../../scripts/report/formats/markdown.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'

const text = readFileSync(path.join(projectRoot, '.github/workflows/coverage.yml'), 'utf8')
const workflow = parse(text)

describe('the workflow that comments on pull requests', () => {
  it('gives the code of a pull request a token that can only read', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request'])
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(workflow.jobs.check.permissions).toBeUndefined()
    expect(text).not.toMatch(/\$\{\{[^}]*secrets/)
  })

  it.each(['comment', 'sarif'])('runs no code of the pull request in the job that may write: %s', (job) => {
    const { permissions, steps } = workflow.jobs[job]
    expect(Object.values(permissions)).toEqual(['write'])
    expect(steps.flatMap(({ run }: { run?: string }) => run ?? [])).toEqual([])
    expect(steps.map(({ uses }: { uses: string }) => uses).join()).not.toContain('checkout')
  })

  it('puts nothing that somebody else has written into a script', () => {
    for (const { steps } of Object.values<{ steps: { run?: string; with?: { script?: string } }[] }>(
      workflow.jobs,
    )) {
      for (const step of steps) expect(`${step.run ?? ''}${step.with?.script ?? ''}`).not.toContain('${{')
    }
  })

  it('asks for reports that there are, and finds its comment by the mark', () => {
    const formats = [...text.matchAll(/--report ([a-z-]+)/g)].map(([, name = '']) => name)
    expect(formats).toContain('markdown')
    expect(formats.filter((name) => !isFormat(name))).toEqual([])
    expect(text).toContain(`const mark = '${commentMark}'`)
  })
})
