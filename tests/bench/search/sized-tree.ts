import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { BenchPage } from './bench-pages.ts'
import { wordsOf } from './queries/question.ts'

const endings = ['ba', 'do', 'ki', 'mu', 're', 'sal', 'ton', 'vik']

/**
 * About `size` pages: some of those given, evenly chosen, or all and copies of them. In a copy the title has a
 * number and the words of one pair only have another ending, since more pages have more words.
 */
export function sizedPages(pages: readonly BenchPage[], size: number): BenchPage[] {
  const byRef = new Map<string, BenchPage[]>()
  for (const page of pages) byRef.set(page.ref, [...(byRef.get(page.ref) ?? []), page])
  const pairs = [...byRef.values()]
  const wanted = Math.max(1, Math.round((pairs.length * size) / pages.length))
  if (wanted <= pairs.length) {
    return Array.from(
      { length: wanted },
      (_, at) => pairs[Math.floor((at * pairs.length) / wanted)] ?? [],
    ).flat()
  }
  const rare = rareWords(pairs)
  return Array.from({ length: wanted }, (_, at) => {
    const copy = Math.floor(at / pairs.length)
    return (pairs[at % pairs.length] ?? []).map((page) => (copy === 0 ? page : copyOf(page, copy, rare)))
  }).flat()
}

/** Writes pages as a tree of Markdown, `<language>/<ref>.md`. */
export function writeTree(folder: string, pages: readonly BenchPage[]): void {
  for (const { ref, language, title, body } of pages) {
    write(path.join(folder, language, `${ref}.md`), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`)
  }
}

/** Writes pages as a plain site. */
export function writeSite(
  folder: string,
  pages: readonly BenchPage[],
  htmlOf: (page: BenchPage) => string,
): void {
  for (const page of pages) write(path.join(folder, page.language, `${page.ref}.html`), htmlOf(page))
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** The words of five letters and more that one pair only has. */
function rareWords(pairs: readonly BenchPage[][]): Set<string> {
  const times = new Map<string, number>()
  for (const pair of pairs) {
    for (const word of new Set(pair.flatMap(({ body }) => wordsOf(body)))) {
      if (/^\p{L}{5,}$/u.test(word)) times.set(word, (times.get(word) ?? 0) + 1)
    }
  }
  return new Set([...times].flatMap(([word, count]) => (count === 1 ? [word] : [])))
}

function copyOf(
  { ref, language, title, body }: BenchPage,
  copy: number,
  rare: ReadonlySet<string>,
): BenchPage {
  const ending = endings[(copy - 1) % endings.length] ?? ''
  // Tags and the addresses of links are left as they are.
  const changed = body.replace(/<[^>\n]*>|\]\([^)\n]*\)|\p{L}{5,}/gu, (text) =>
    rare.has(text.toLowerCase()) ? text + ending : text,
  )
  return { ref: `${ref}-${copy + 1}`, language, title: `${title} ${copy + 1}`, body: changed }
}
