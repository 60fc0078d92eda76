import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { twoLanguages } from './pages.ts'

const words = {
  en: 'the people of a town meet to decide how open data and common tools can help their council to serve everyone better than before and what each group needs to share so that others may learn from it without asking first'.split(
    ' ',
  ),
  sv: 'invånarna i en kommun möts för att besluta hur öppna data och gemensamma verktyg kan hjälpa förvaltningen att göra mer nytta än förut och vad varje grupp behöver dela så att andra får lära av det utan att fråga först'.split(
    ' ',
  ),
}

type Language = keyof typeof words

const settings = `export default ${JSON.stringify({
  ...twoLanguages,
  name: 'Large',
  thresholds: { translated: 0, current: 0 },
})}\n`

/**
 * Writes a whole knowledge base of `pairs` pages in English and Swedish into a folder, always the same for a
 * number: about 300 words a page in sections, lists, a table, code and links, all of them right.
 */
export function makeLargeTree(folder: string, pairs: number): void {
  write(folder, 'site.config.ts', settings)
  write(folder, 'locales/en/common.json', '{\n  "menu": "Menu",\n  "search": "Search the pages"\n}\n')
  write(folder, 'locales/sv/common.json', '{\n  "menu": "Meny",\n  "search": "Sök bland sidorna"\n}\n')
  writeLargePages(folder, pairs)
}

/** Writes its pages only; `fields` gives lines of front matter that an original is to have beside the usual ones. */
export function writeLargePages(
  folder: string,
  pairs: number,
  fields: (index: number) => readonly string[] = () => [],
): void {
  for (let index = 0; index < pairs; index++) {
    for (const language of ['en', 'sv'] as const) {
      const more = language === 'en' ? fields(index) : []
      write(folder, `docs/${language}/${fileOf(index)}`, pageText(language, index, pairs, more))
    }
  }
}

function write(folder: string, file: string, text: string): void {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}

function fileOf(index: number): string {
  return `part-${Math.floor(index / 100)}/page-${index}.md`
}

function pageText(language: Language, index: number, pairs: number, fields: readonly string[]): string {
  // Both languages draw the same numbers, so that their pages have the same build.
  const draw = randomFrom(index + 1)
  const sentence = (length: number) => {
    const chosen: string[] = []
    for (let count = 0; count < length; count++) {
      const at = draw(words[language].length)
      const word = words[language][at]
      // No word stands twice in a row, which would be a fault.
      chosen.push((word === chosen.at(-1) ? words[language][(at + 1) % words[language].length] : word) ?? '')
    }
    return `${capital(chosen.join(' '))}.`
  }
  const paragraph = () => [sentence(12), sentence(9), sentence(14)].join(' ')
  const other = draw(pairs)
  const link = `[${sentence(3).slice(0, -1)}](../${fileOf(other)}#part-1)`
  const parts = Array.from({ length: 4 }, (_, part) => [
    `## ${sentence(4).slice(0, -1)} {#part-${part}}`,
    paragraph(),
    paragraph(),
  ]).flat()
  return [
    '---',
    `title: ${sentence(3).slice(0, -1)} ${index}`,
    `description: ${sentence(8).slice(0, -1)}`,
    `ref: page-${index}`,
    ...fields,
    '---',
    '',
    paragraph(),
    '',
    ...parts.flatMap((block) => [block, '']),
    ...Array.from({ length: 4 }, () => `- ${sentence(7)}`),
    '',
    `${sentence(6)} ${link}.`,
    '',
    `| ${sentence(2).slice(0, -1)} | ${sentence(2).slice(0, -1)} |`,
    '| --- | --- |',
    ...Array.from({ length: 3 }, (_, row) => `| ${sentence(3)} | ${row + index} |`),
    '',
    '```sh',
    `npm run coverage -- --page ${index}`,
    '```',
    '',
  ].join('\n')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Numbers from 0 below a limit, always the same for a seed (Numerical Recipes' generator). */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
