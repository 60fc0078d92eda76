import path from 'node:path'
import { projectRoot } from '../../scripts/site/folders.ts'
import { lockBytes, measureEdits } from './edits/measure-edits.ts'
import { readOriginals } from './edits/read-originals.ts'
import { measureLargeTree } from './large-trees.ts'
import { wrongAnswers } from './peers/cases.ts'
import { compare } from './peers/compare.ts'
import { findPeer, peers } from './peers/peers.ts'
import { medianRun, type ProcessRun } from './run-process.ts'
import { percent, table } from './table.ts'

export interface BenchOptions {
  /** Folders of pages, `<language>/…`. */
  docs: readonly string[]
  /** A folder of strings, `<language>/<namespace>.json`. */
  strings: string | undefined
  edits: number
  pairs: readonly number[]
  peers: boolean
}

/** How many pages of one folder are edited at most; of more, some are chosen evenly. */
const mostPages = 60
const targets = { precision: 0.99, quiet: 0.99, recall: 0.98, megabytes: 600, ofBuild: 0.1 }

type Print = (text: string) => void

/** Measures all and prints it as it goes; true where every target that was measured is met. */
export async function printCoverageBench(print: Print, options: BenchOptions): Promise<boolean> {
  const met = options.docs.map((docs) => printEdits(print, docs, options.edits))
  if (options.peers) met.push(printPeers(print))
  met.push(printStrings(print, options))
  met.push(printTrees(print, options))
  return met.every(Boolean)
}

function printEdits(print: Print, docs: string, times: number): boolean {
  const all = readOriginals(docs, ['en', 'sv']).filter(({ body }) => body.length > 600)
  const step = Math.ceil(all.length / mostPages)
  const pages = all.filter((_, index) => index % step === 0)
  const { kinds, precision, recall, quiet } = measureEdits(pages, times)
  print(
    `\nEdits of ${pages.length} originals of ${path.relative('.', docs) || '.'}, found from the lock file alone`,
  )
  const rows = kinds.map(({ kind, silent, edits, outdated, right }) => [
    kind,
    String(edits),
    String(outdated),
    silent ? '' : String(right),
    edits === 0 ? '–' : percent(silent ? 1 - outdated / edits : right / edits),
    silent ? 'left up to date' : 'found, in the right block',
  ])
  print(table(['edit', 'edits', 'outdated', 'right block', 'share', ''], rows))
  print(
    `precision ${percent(precision)}, recall in the right block ${percent(recall)}, quiet ${percent(quiet)}`,
  )
  const bytes = lockBytes(pages)
  print(`lock file: ${bytes.page} bytes a page, ${bytes.word.toFixed(1)} a word`)
  return precision >= targets.precision && recall >= targets.recall && quiet >= targets.quiet
}

function printPeers(print: Print): boolean {
  const programs = new Map(peers.map((peer) => [peer.name, findPeer(peer)]))
  print(`\nStrings that other tools are wrong about (Node ${process.versions.node})`)
  for (const { name, version } of peers) {
    print(`${name} ${version}${programs.get(name) === undefined ? ' could not be run here' : ''}`)
  }
  const rows = wrongAnswers.map((answer) => {
    const peer = peers.find(({ name }) => name === answer.peer)
    return compare(answer, peer, programs.get(answer.peer))
  })
  print(
    table(
      ['case', 'tool', 'it says', 'ours says', ''],
      rows.map(({ title, peer, said, ours, isRight }) => [
        title,
        peer,
        said ?? '–',
        ours,
        isRight ? 'right' : 'WRONG',
      ]),
    ),
  )
  return rows.every(({ isRight }) => isRight)
}

function printStrings(print: Print, { strings, peers: runs }: BenchOptions): boolean {
  const folder = strings ?? path.join(projectRoot, 'locales')
  const ours = medianRun(
    process.execPath,
    ['scripts/run.mjs', 'coverage', '--locales', folder, '--languages', 'en,sv', '--original', 'en'],
    projectRoot,
  )
  const check = peers.find(({ name }) => name === '@lingual/i18n-check')
  const program = runs && check ? findPeer(check) : undefined
  const theirs = program
    ? medianRun(program, ['--locales', '.', '--source', 'en', '--format', 'i18next'], folder)
    : undefined
  print(`\nThe strings of ${path.relative('.', folder)} as whole processes, median of 5`)
  const rows = [
    ['ours, every check', ...figures(ours)],
    ...(theirs && check ? [[`${check.name} ${check.version}`, ...figures(theirs)]] : []),
  ]
  print(table(['', 'time', 'memory'], rows))
  return theirs === undefined || ours.milliseconds <= theirs.milliseconds
}

/** The largest tree is also built by VitePress, which takes minutes. */
function printTrees(print: Print, { pairs: sizes, peers: runs }: BenchOptions): boolean {
  if (sizes.length === 0) return true
  print('\nGenerated trees with a lock file, as whole processes')
  const largest = Math.max(...sizes)
  const measured = sizes.map((pairs) => ({ pairs, ...measureLargeTree(pairs, runs && pairs === largest) }))
  const rows = measured.flatMap(({ pairs, check, build }) => [
    [`${pairs} page pairs`, ...figures(check), perPair(check, pairs), ''],
    ...(build
      ? [
          [
            'VitePress building them',
            ...figures(build),
            perPair(build, pairs),
            `the check takes 1/${(build.milliseconds / check.milliseconds).toFixed(1)} of it`,
          ],
        ]
      : []),
  ])
  print(table(['', 'time', 'memory', 'a pair', ''], rows))
  return measured.every(
    ({ check, build }) =>
      check.exitCode < 2 &&
      (check.megabytes ?? 0) <= targets.megabytes &&
      (build === undefined || check.milliseconds <= build.milliseconds * targets.ofBuild),
  )
}

function perPair({ milliseconds }: ProcessRun, pairs: number): string {
  return `${(milliseconds / pairs).toFixed(1)} ms`
}

function figures({ milliseconds, megabytes }: ProcessRun): string[] {
  return [`${Math.round(milliseconds)} ms`, megabytes === undefined ? '–' : `${Math.round(megabytes)} MB`]
}
