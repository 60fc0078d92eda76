import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import { promisify } from 'node:util'

/** A file that a commit wrote; without a blob it took the file away. */
export interface FileChange {
  /** Its path below the root, with `/`. */
  file: string
  blob: string | undefined
}

export interface Commit {
  id: string
  /** Seconds since 1970. */
  time: number
  changes: FileChange[]
}

/** What git says of the folder before anything is read. */
export type Repository =
  /** `cut` tells one cut history from another; empty where it is whole. */
  { kind: 'repository'; cut: string } | { kind: 'none'; because: 'no-git' | 'no-repository' | 'no-commits' }

const run = promisify(execFile)

/** Asks git whether the folder is in a repository with commits, and whether its history is cut. */
export async function repositoryOf(root: string): Promise<Repository> {
  try {
    const { stdout } = await run('git', ['rev-parse', '--is-shallow-repository', '--git-common-dir'], {
      cwd: root,
    })
    const [shallow, folder = ''] = stdout.trim().split('\n')
    const cut = shallow === 'true' ? readFileSync(path.resolve(root, folder, 'shallow'), 'utf8') : ''
    return { kind: 'repository', cut: cut.trim() }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return { kind: 'none', because: missing ? 'no-git' : 'no-repository' }
  }
}

/**
 * The commits of the main line that touched the folders, newest first; who has enough stops taking. is compared with its first parent, so that their changes played one after the other give each tree whole;
 * where the history is cut the oldest adds every file.
 */
export async function* commitsOf(root: string, folders: readonly string[]): AsyncGenerator<Commit> {
  const git = spawn(
    'git',
    [
      ...['-c', 'log.showRoot=true', 'log', '--first-parent', '-m', '--raw', '-z', '--no-abbrev'],
      ...['--no-renames', '--no-color', '--no-show-signature', '--relative', '--format=commit %H %ct'],
      ...['HEAD', '--', ...folders],
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] },
  )
  try {
    let commit: Commit | undefined
    let blob: string | undefined
    let isPath = false
    for await (const written of fieldsOf(git.stdout)) {
      if (isPath) {
        commit?.changes.push({ file: written, blob })
        isPath = false
        continue
      }
      const field = written.trimStart()
      if (field.startsWith('commit ')) {
        if (commit) yield commit
        const [, id = '', time] = field.split(' ')
        commit = { id, time: Number(time), changes: [] }
      } else if (field.startsWith(':')) {
        const [, mode = '', , to] = field.split(' ')
        // Links and submodules are no files of text.
        blob = mode.startsWith('100') ? to : undefined
        isPath = true
      }
    }
    if (commit) yield commit
  } finally {
    git.kill()
  }
}

/** The parts of a stream between zero bytes. */
async function* fieldsOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const chunk of stream) {
    const fields = (rest + decoder.write(chunk)).split('\0')
    rest = fields.pop() ?? ''
    yield* fields
  }
  if (rest !== '') yield rest
}
