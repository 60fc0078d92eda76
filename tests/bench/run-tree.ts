import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'

/** A whole process with those that it started, which have all ended. */
export interface TreeRun {
  exitCode: number
  output: string
  milliseconds: number
  /** The time that processors worked for it, in milliseconds: it hangs less on what else the machine does. */
  processor: number | undefined
  /** The most memory that all of them had at one time, in MB; undefined where there is no /proc. */
  megabytes: number | undefined
}

/** How often memory is looked at, in milliseconds. */
const lookEvery = 200
/** Linux tells processor time in hundredths of a second, and memory in pages of 4 kB. */
const tick = 10
const pageSize = 4096

/** Runs a program to its end and measures it and all processes below it from outside. */
export function runTree(program: string, args: readonly string[], folder: string): Promise<TreeRun> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(program, args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', CI: '1' },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    let most: number | undefined
    const worked = new Map<number, number>()
    const look = () => {
      const all = processesBelow(child.pid ?? -1)
      const bytes = all.reduce((sum, { memory }) => sum + memory, 0)
      if (bytes > 0) most = Math.max(most ?? 0, bytes)
      for (const { id, processor } of all) worked.set(id, processor)
    }
    const timer = setInterval(look, lookEvery)
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(timer)
      resolve({
        exitCode: code ?? -1,
        output,
        milliseconds: performance.now() - start,
        processor: most === undefined ? undefined : [...worked.values()].reduce((sum, time) => sum + time, 0),
        megabytes: most === undefined ? undefined : most / 1e6,
      })
    })
  })
}

interface Seen {
  id: number
  parent: number
  memory: number
  processor: number
}

/** A process and all that it has started, as /proc/<id>/stat tells of them (proc(5)). */
function processesBelow(root: number): Seen[] {
  const all = everyProcess()
  const below = new Set([root])
  for (const { id, parent } of all) if (below.has(parent)) below.add(id)
  return all.filter(({ id }) => below.has(id))
}

function everyProcess(): Seen[] {
  return namesIn('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const text = readFileSync(`/proc/${name}/stat`, 'latin1')
        // The name of the program stands in brackets and may hold anything.
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
        const at = (field: number) => Number(fields[field - 3])
        return {
          id: Number(name),
          parent: at(4),
          memory: at(24) * pageSize,
          processor: (at(14) + at(15)) * tick,
        }
      } catch {
        return []
      }
    })
    .sort((a, b) => a.id - b.id)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The machine, in a few words for a table. */
export function machine(): string {
  return `Node ${process.versions.node}, ${cpus().length} processors`
}
