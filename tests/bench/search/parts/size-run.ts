import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { projectRoot } from '../../../../scripts/site/folders.ts'
import { type ProcessRun, runProcess } from '../../run-process.ts'
import { type BenchPage, benchLanguages } from '../bench-pages.ts'
import { type Cost, coldQueries } from '../browser/cold-query.ts'
import { type Client, openStage } from '../browser/stage.ts'
import { type Speed, warmQueries } from '../browser/warm-queries.ts'
import { buildPagefind } from '../engines/pagefind.ts'
import { vitePressIndex } from '../engines/vitepress-local.ts'
import { pageHtml } from '../html-pages.ts'
import { oneWordQuestions } from '../queries/one-word-questions.ts'
import type { Question } from '../queries/question.ts'
import { titleQuestions } from '../queries/title-questions.ts'
import { writeSite, writeTree } from '../sized-tree.ts'
import type { Peers } from './peers.ts'

/** What was measured at one size, by search. */
export interface SizeRun {
  pages: number
  builds: Map<Client, ProcessRun>
  costs: Map<Client, Cost[]>
  speeds: Map<Client, Speed>
}

export interface Wanted {
  bytes: boolean
  speed: boolean
}

/** Builds of so many pages are run three times, larger ones twice: the fastest counts. */
const few = 1500

/** How many questions are asked cold and warm, of each language. */
const asked = { cold: 5, warm: 40 }

/** Builds every index over the same pages, then asks each in the same browser. */
export async function runSize(
  pages: readonly BenchPage[],
  { browser, pagefind }: Peers,
  wanted: Wanted,
): Promise<SizeRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tingwall-bench-'))
  const run: SizeRun = { pages: pages.length, builds: new Map(), costs: new Map(), speeds: new Map() }
  try {
    const [docs, site, ours] = ['docs', 'site', 'ours'].map((name) => path.join(folder, name))
    if (docs === undefined || site === undefined || ours === undefined) return run
    writeTree(docs, pages)
    const times = pages.length <= few ? 3 : 2
    run.builds.set(
      'ours',
      fastest(times, () => buildOurs(docs, ours)),
    )
    const start = performance.now()
    const vitepress = new Map(benchLanguages.map((code) => [String(code), vitePressIndex(pages, code)]))
    run.builds.set('vitepress', {
      exitCode: 0,
      output: '',
      milliseconds: performance.now() - start,
      megabytes: undefined,
    })
    if (pagefind) {
      writeSite(site, pages, pageHtml)
      run.builds.set(
        'pagefind',
        fastest(times, () => buildPagefind(pagefind, site)),
      )
    }
    if (!browser || !(wanted.bytes || wanted.speed)) return run
    const stage = { ours, vitepress, ...(pagefind && { pagefind: path.join(site, 'pagefind') }) }
    const server = await openStage(stage)
    try {
      const questions = [...titleQuestions(pages, 60), ...oneWordQuestions(pages, 60)]
      for (const client of run.builds.keys()) {
        if (wanted.bytes) {
          run.costs.set(client, await coldQueries(browser, server, client, some(questions, asked.cold)))
        }
        if (wanted.speed) {
          run.speeds.set(client, await warmQueries(browser, server, client, some(questions, asked.warm)))
        }
      }
    } finally {
      await server.close()
    }
    return run
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function fastest(times: number, run: () => ProcessRun): ProcessRun {
  const runs = Array.from({ length: times }, run)
  return runs.reduce((best, next) => (next.milliseconds < best.milliseconds ? next : best))
}

function buildOurs(docs: string, out: string): ProcessRun {
  const run = runProcess(
    process.execPath,
    ['scripts/run.mjs', 'search', 'build', '--docs', docs, '--out', out, '--words', 'en'],
    projectRoot,
  )
  if (run.exitCode !== 0) throw new Error(`npm run search -- build failed: ${run.output}`)
  return run
}

/** Some questions of each language, evenly over the kinds. */
function some(questions: readonly Question[], most: number): Question[] {
  return benchLanguages.flatMap((language) => {
    const own = questions.filter((question) => question.language === language)
    const count = Math.min(most, own.length)
    return Array.from(
      { length: count },
      (_, at) => own[Math.floor(((at + 0.5) * own.length) / count)],
    ).flatMap((question) => question ?? [])
  })
}
