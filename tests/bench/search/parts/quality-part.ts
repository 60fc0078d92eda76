import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from '@playwright/test'
import { readSearchTree, type SearchTree } from '../../../../scripts/search-command/read-search-tree.ts'
import { table } from '../../table.ts'
import { type BenchPage, benchPages } from '../bench-pages.ts'
import { openStage } from '../browser/stage.ts'
import type { Engine } from '../engines/engine.ts'
import { ours } from '../engines/ours.ts'
import { buildPagefind, pagefindEngine } from '../engines/pagefind.ts'
import { plainFlexSearch } from '../engines/plain-flexsearch.ts'
import { vitePressLocal } from '../engines/vitepress-local.ts'
import { type Goal, share } from '../goals.ts'
import { pageHtml } from '../html-pages.ts'
import { measureQuality, type Quality } from '../measures/quality.ts'
import { readFaq } from '../queries/faq.ts'
import { oneWordQuestions } from '../queries/one-word-questions.ts'
import type { Question } from '../queries/question.ts'
import { titleQuestions } from '../queries/title-questions.ts'
import { writeSite, writeTree } from '../sized-tree.ts'
import type { Peers } from './peers.ts'
import { qualityGoals } from './quality-goals.ts'

type Print = (text: string) => void

/** What is asked, and what is told of it. */
export interface QualityOptions {
  /** The most questions of a kind and language. */
  most: number
  /** Whether each question is told that ours does not answer with a wanted page first. */
  misses: boolean
}

/** Asks every search the questions made of a tree, and prints how well each answers. */
export async function treeQuality(
  print: Print,
  docs: string | undefined,
  options: QualityOptions,
  peers: Peers,
): Promise<Goal[]> {
  const tree = await readSearchTree({ docs })
  const pages = benchPages(tree)
  const questions = [...titleQuestions(pages, options.most), ...oneWordQuestions(pages, options.most)]
  print(
    `\nQuality on ${docs ?? "the project's own docs"}: ${pages.length} pages, ${questions.length} questions`,
  )
  return compare(print, { tree, pages, questions, misses: options.misses }, peers)
}

/** Asks every search the questions of people to authorities, over all the answers. */
export async function faqQuality(
  print: Print,
  file: string,
  { misses }: QualityOptions,
  peers: Peers,
): Promise<Goal[]> {
  const { pages, questions } = readFaq(file)
  print(`\nQuality on ${file}: ${pages.length} answers, ${questions.length} questions`)
  return inFolder(async (folder) => {
    writeTree(folder, pages)
    const tree = await readSearchTree({ docs: folder })
    return compare(print, { tree, pages, questions, misses }, peers)
  })
}

interface ToCompare {
  tree: SearchTree
  pages: readonly BenchPage[]
  questions: readonly Question[]
  misses: boolean
}

async function compare(
  print: Print,
  { tree, pages, questions, misses }: ToCompare,
  { browser, pagefind }: Peers,
): Promise<Goal[]> {
  const own = await measureQuality(await ours(tree), questions)
  const measured = new Map<string, Quality[]>()
  const measure = async (engine: Engine) => measured.set(engine.name, await measureQuality(engine, questions))
  await measure(vitePressLocal(pages))
  await measure(plainFlexSearch(pages))
  if (browser && pagefind) await withPagefind(print, { browser, program: pagefind }, pages, measure)
  const peerOf = (name: string, { kind, language }: Quality) =>
    measured.get(name)?.find((quality) => quality.kind === kind && quality.language === language)
  const names = [...measured.keys()]
  const rows = own.map((quality) => [
    quality.language,
    quality.kind,
    String(quality.questions),
    figures(quality),
    ...names.map((name) => figures(peerOf(name, quality))),
  ])
  print(table(['', 'MRR@10 / recall@10', 'n', 'Tingwall', ...names], rows))
  if (misses) printMisses(print, own)
  return own.flatMap((quality) =>
    qualityGoals(
      quality,
      names.flatMap((name) => peerOf(name, quality) ?? []),
    ),
  )
}

function printMisses(print: Print, own: readonly Quality[]): void {
  const rows = own.flatMap(({ kind, language, misses }) =>
    misses.map(({ question, place, first }) => [
      language,
      kind,
      question.text,
      question.wanted.join(' '),
      place === 0 ? '–' : String(place),
      first ?? '',
    ]),
  )
  print(table(['', 'not answered first', 'question', 'wanted', 'place', 'first'], rows))
}

function figures(quality: Quality | undefined): string {
  return quality ? `${share(quality.mrr)} / ${share(quality.recall)}` : '–'
}

async function withPagefind(
  print: Print,
  { browser, program }: { browser: Browser; program: string },
  pages: readonly BenchPage[],
  use: (engine: Engine) => Promise<unknown>,
): Promise<void> {
  await inFolder(async (site) => {
    writeSite(site, pages, pageHtml)
    const built = buildPagefind(program, site)
    if (built.exitCode !== 0) {
      print(`Pagefind could not index these pages: ${built.output.trim()}`)
      return
    }
    const server = await openStage({ pagefind: path.join(site, 'pagefind') })
    try {
      await use(await pagefindEngine(browser, server.address, site))
    } finally {
      await server.close()
    }
  })
}

/** Does something with a temporary folder, which is gone afterwards. */
async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tingwall-bench-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
