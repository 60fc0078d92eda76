import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { type Edit, edit } from '../../made/tree.ts'

/** A git repository in a temporary folder whose commits are made one by one; it is gone after the test. */
export interface MadeRepository {
  root: string
  git(...args: string[]): string
  /** Changes files and commits them, a day after the commit before. */
  commit(edits: Record<string, Edit>): string
}

/** Makes a repository from a fixture, which is its first commit. */
export function repositoryOf(fixture: string): MadeRepository {
  const root = temporaryFolder()
  cpSync(path.join(projectRoot, 'tests/fixtures', fixture), root, { recursive: true })
  let day = 0
  const git = (...args: string[]) => {
    const date = new Date(Date.UTC(2026, 0, 1 + day, 12)).toISOString()
    return execFileSync('git', ['-c', 'core.autocrlf=false', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.org',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.org',
        GIT_COMMITTER_DATE: date,
      },
    }).trim()
  }
  const commit = (edits: Record<string, Edit>) => {
    edit(root, edits)
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', `day ${day}`)
    day++
    return git('rev-parse', 'HEAD')
  }
  git('init', '-q', '-b', 'main')
  commit({})
  return { root, git, commit }
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tingwall-history-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
