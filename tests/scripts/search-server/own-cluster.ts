import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A PostgreSQL of the test's own, on a socket in a temporary folder. */
export interface Cluster {
  /** The connection URL of a database as a user; without names the first of each. */
  address(database?: string, user?: string): string
  /** What the server has logged. */
  log(): string
  stop(): void
  start(): void
  /** Stops it and takes all of it away. */
  remove(): void
}

/** Debian's package puts the server's programs where PATH does not lead. */
const folders = ['', ...[18, 17, 16, 15, 14, 13].map((version) => `/usr/lib/postgresql/${version}/bin/`)]

/** The server refuses to run as root; `nobody` has this number on every Linux. */
const nobody = 65534
const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}

/** Where PostgreSQL's own programs are, or undefined where there are none. */
export const programs = folders.find(
  (folder) => spawnSync(`${folder}initdb`, ['--version'], { stdio: 'ignore' }).status === 0,
)

/** What a suite is called where there is no PostgreSQL to run it against. */
export const needsPostgres =
  programs === undefined ? ' (left out: there is no PostgreSQL here; install postgresql)' : ''

/** Makes and starts a PostgreSQL. */
export function startCluster(): Cluster {
  const folder = mkdtempSync(path.join(tmpdir(), 'tingwall-pg-'))
  if (asNobody.uid !== undefined) chownSync(folder, nobody, nobody)
  const data = path.join(folder, 'data')
  const log = path.join(folder, 'log')
  const server = `-c listen_addresses= -c fsync=off -k ${folder}`
  run('initdb', ['-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], folder)
  const start = () => {
    run('pg_ctl', ['start', '-D', data, '-w', '-l', log, '-o', server], folder)
  }
  const stop = () => run('pg_ctl', ['stop', '-D', data, '-w', '-m', 'immediate'], folder)
  start()
  return {
    address: (database = 'postgres', user = 'owner') =>
      `postgresql://${user}@localhost/${database}?host=${folder}`,
    log: () => readFileSync(log, 'utf8'),
    start,
    stop,
    remove() {
      stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function run(program: string, args: string[], cwd: string): void {
  const { status, error } = spawnSync(`${programs ?? ''}${program}`, args, {
    ...asNobody,
    cwd,
    stdio: 'ignore',
  })
  if (status !== 0) throw error ?? new Error(`${program} ended with ${status}`)
}
