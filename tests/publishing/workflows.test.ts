import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { projectRoot } from '../../scripts/site/folders.ts'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
  env?: Record<string, string>
}
interface Job {
  if?: string
  needs?: string
  permissions?: Record<string, string>
  'timeout-minutes'?: number
  steps: Step[]
}
interface Workflow {
  on: Record<string, unknown>
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}

const folder = path.join(projectRoot, '.github/workflows')
const { scripts } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'))
const workflows = readdirSync(folder).map((name): [string, string, Workflow] => {
  const text = readFileSync(path.join(folder, name), 'utf8')
  return [name, text, parse(text)]
})
const find = (name: string): Workflow => {
  const [, , workflow] = workflows.find(([file]) => file === name) ?? []
  if (!workflow) throw new Error(name)
  return workflow
}
const canWrite = ({ permissions = {} }: Pick<Job, 'permissions'>) =>
  Object.values(permissions).includes('write')

describe.each(workflows)('%s', (_, text, { on, permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('never gives the code of a stranger more than a reader’s rights', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target')
    expect(permissions).toEqual({ contents: 'read' })
  })

  it('ends each job by itself', () => {
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(45)
  })

  it('lets no job that may write run code of the repository', () => {
    for (const job of Object.values(jobs).filter(canWrite)) {
      expect(JSON.stringify(job.steps)).not.toMatch(/checkout|npm |\.ci\/run/)
    }
  })

  it('takes actions by their major version', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@v\d+$/)
  })

  it('runs commands and files that there are', () => {
    const runs = steps.flatMap(({ run }) => run ?? [])
    for (const [, name = ''] of runs.join('\n').matchAll(/npm run (?:--silent )?([\w:-]+)/g)) {
      expect(Object.keys(scripts)).toContain(name)
    }
    for (const [, file = ''] of runs.join('\n').matchAll(/bash (\S+)/g)) {
      expect(existsSync(path.join(projectRoot, file))).toBe(true)
    }
  })

  it('puts nothing into a command that a shell could take for one', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })

  it('trusts no server that it does not know', () => {
    expect(text).not.toMatch(/StrictHostKeyChecking[= ](?:no|accept-new)|ssh-keyscan (?!prints)/)
  })
})

describe('what publishes from main', () => {
  it.each(['pages.yml', 'deploy.yml'])(
    '%s waits for the tests, and takes a push of this repository only',
    (name) => {
      const { on, jobs } = find(name)
      expect(on.workflow_run).toEqual({ workflows: ['CI'], types: ['completed'], branches: ['main'] })
      const [first] = Object.values(jobs)
      expect(first?.if).toContain("github.event.workflow_run.conclusion == 'success'")
      expect(first?.if).toContain("github.event.workflow_run.event == 'push'")
      expect(first?.if).toContain('github.event.workflow_run.head_repository.full_name == github.repository')
      expect(first?.steps[0]?.with?.ref).toContain('github.event.workflow_run.head_sha')
      expect(parse(readFileSync(path.join(folder, 'ci.yml'), 'utf8')).name).toBe('CI')
    },
  )

  it('gives every setting of site.config.ts that the environment may say', () => {
    const settings = readFileSync(path.join(projectRoot, 'site.config.ts'), 'utf8')
    const names = [...settings.matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name).sort()
    expect(names).toContain('SITE_ADDRESS')
    for (const name of ['pages.yml', 'deploy.yml', 'release.yml']) {
      const builds = Object.values(find(name).jobs)
        .flatMap(({ steps }) => steps)
        .filter(({ run }) => run === 'npm run build')
      expect(builds.map(({ env }) => Object.keys(env ?? {}).sort())).toEqual([names])
    }
  })

  it('uses secrets in one step only', () => {
    const users = workflows.filter(([, text]) => /\$\{\{[^}]*secrets\./.test(text)).map(([name]) => name)
    expect(users).toEqual(['deploy.yml'])
    const withSecrets = Object.values(find('deploy.yml').jobs)
      .flatMap(({ steps }) => steps)
      .filter((step) => JSON.stringify(step).includes('secrets.'))
    expect(withSecrets.map(({ run }) => run)).toEqual([expect.stringContaining('npm run --silent deploy')])
  })
})

it('checks a release before it takes long, and tests it before it is packed', () => {
  const runs = find('release.yml').jobs.pack?.steps.flatMap(({ run }) => run ?? []) ?? []
  expect(runs.map((run) => run.split(' ').slice(0, 3).join(' '))).toEqual([
    'npm ci --no-audit',
    'npm run release',
    'bash .ci/run',
    'npm run build',
    'npm run release',
  ])
})
