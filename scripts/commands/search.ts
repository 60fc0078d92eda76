import path from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { pairPages } from '../../.vitepress/core/pages/pairs.ts'
import type { Marked } from '../../.vitepress/core/search/excerpts.ts'
import { IndexError } from '../../.vitepress/core/search/manifest.ts'
import { openIndex } from '../../.vitepress/core/search/open-index.ts'
import { search as ask, type PageResult } from '../../.vitepress/core/search/search.ts'
import site from '../../site.config.ts'
import { readPages } from '../pages/read-pages.ts'
import { buildSearchIndex } from '../search/build-search-index.ts'
import { indexFolder, writeIndexFiles } from '../search/write-search-index.ts'
import { outputFolder, projectRoot } from '../site/folders.ts'

const help = `npm run search -- build [--out DIR]
  Builds the search index (into .vitepress/dist/${indexFolder} without --out) and prints its figures.
npm run search -- query [--language CODE] "TEXT" [--json]
  Asks the index as a reader of a language (${site.languages.map(({ code }) => code).join(', ')}) would.`

/** Builds the search index, or asks it a question. */
export async function search(args: string[]): Promise<void> {
  const options = {
    out: { type: 'string' },
    language: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [action, ...words] = positionals
    if (values.help) return console.log(help)
    if (action === 'build' && words.length === 0) return await build(values.out)
    if (action === 'query' && words.length > 0) {
      return await query(words.join(' '), languageNamed(values.language), values.json ?? false)
    }
    throw new TypeError(action === 'query' ? 'query: what shall be searched for?' : 'Say "build" or "query".')
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    console.error(`${error.message}\n\n${help}`)
    process.exitCode = 2
  }
}

export default search

async function build(out: string | undefined): Promise<void> {
  const start = performance.now()
  const { files, pages, sections, terms } = await readAndBuild()
  const folder = out ?? path.join(outputFolder(projectRoot), indexFolder)
  writeIndexFiles(folder, files)
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0)
  const packed = [...files.values()].reduce((sum, content) => sum + gzipSync(content).length, 0)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `${pages} pages, ${sections} sections, ${terms} terms\n` +
      `${files.size} files, ${bytes} bytes (${packed} gzipped) in ${seconds} s\n${path.relative('.', folder)}`,
  )
}

async function query(text: string, language: string, json: boolean): Promise<void> {
  const { files } = await readAndBuild()
  const index = await openIndex(async (name) => {
    const content = files.get(name)
    if (content === undefined) throw new IndexError(`${name}: not in the index`)
    return content
  })
  const answer = await ask(index, text, language)
  if (json) return console.log(JSON.stringify(answer, null, 2))
  console.log(`${answer.total} ${answer.total === 1 ? 'page' : 'pages'}`)
  for (const [at, result] of answer.results.entries())
    console.log(`\n${at + 1}. ${lines(result).join('\n   ')}`)
}

function lines({ title, url, foreign, language, foundIn, excerpt, sections }: PageResult): string[] {
  const marks = [foreign ? `[${language}]` : '', foundIn === undefined ? '' : `(found in ${foundIn})`]
  return [
    [shown(title), url, ...marks].filter(Boolean).join('  '),
    shown(excerpt),
    ...sections.map(
      (section) => `- ${shown(section.heading)}  ${section.url}\n     ${shown(section.excerpt)}`,
    ),
  ]
}

/** A text with what was found between asterisks. */
function shown({ text, marks }: Marked): string {
  let result = ''
  let from = 0
  for (const [start, end] of marks) {
    result += `${text.slice(from, start)}*${text.slice(start, end)}*`
    from = end
  }
  return result + text.slice(from)
}

async function readAndBuild() {
  return buildSearchIndex(pairPages(readPages(projectRoot, site).pages, site).pairs, site)
}

function languageNamed(code: string | undefined): string {
  const codes = site.languages.map((language) => language.code)
  if (code === undefined) return site.languages[0].code
  if (!codes.includes(code)) throw new TypeError(`--language: "${code}" is not one of ${codes.join(', ')}`)
  return code
}
