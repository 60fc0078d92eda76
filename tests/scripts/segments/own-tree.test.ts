import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { pageSegments } from '../../../.vitepress/core/segments/page-segments.ts'
import { stringTexts } from '../../../.vitepress/core/segments/string-segments.ts'
import { writeStrings } from '../../../.vitepress/core/segments/write-strings.ts'
import { readStrings } from '../../../scripts/locales/read-strings.ts'
import { writePage } from '../../../scripts/segments/write-page.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { readPairs } from '../../../scripts/translate/read-pairs.ts'
import site from '../../../site.config.ts'

/** Texts with all that Markdown, YAML or JSON could take for something else. */
const noise = [
  'A *b* | c < d [e] "f" å ö ”q” {{x}} 1. #',
  "- # > <b>x</b> `a|b` it's \\",
  '[x]: y',
  'Ett &amp; två\\*',
]
const noiseFor = (index: number) => noise[index % noise.length] ?? ''

/** Every thirteenth text of our pages, another one on each. */
const step = 13

const unconfirmed = { status: { state: 'unconfirmed', because: 'never' }, isConfirmed: false } as const
const read = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8')

/** The lines of a text that are others than before, from 1 and in the text before. */
function changedLines(before: string, after: string): [number, number] {
  const old = before.split('\n')
  const now = after.split('\n')
  let head = 0
  while (head < old.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < old.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  return [head + 1, old.length - tail]
}

describe('our pages', () => {
  const pages = readPairs(projectRoot, site).pairs.flatMap(({ original, translations }) =>
    [...translations.values()].map((page) => ({ original, page, file: page.file, raw: read(page.file) })),
  )

  it.each(pages)('$file is byte for byte the same with all its texts as they are', (pair) => {
    const { original, page, raw } = pair
    const segments = pageSegments(original, page, unconfirmed)
    const same = new Map(
      segments.flatMap(({ id, target }) => (target === undefined ? [] : [[id, target] as const])),
    )
    expect(same.size).toBeGreaterThan(1)
    expect(writePage(original, page, raw, same, site)).toEqual({ text: raw, refused: [] })
  })

  it('change in one place for one new text, and are as they were when it is set back', () => {
    const faults: string[] = []
    for (const [index, { original, page, raw, file }] of pages.entries()) {
      for (const [at, { id, target, targetLine }] of pageSegments(original, page, unconfirmed).entries()) {
        if (target === undefined || (at + index) % step !== 0) continue
        const changed = writePage(original, page, raw, new Map([[id, noiseFor(at)]]), site)
        const [first, last] = changedLines(raw, changed.text)
        if (changed.refused.length > 0 || first !== targetLine || last !== targetLine) {
          faults.push(`${file} ${id}: ${first}-${last}`)
        }
        const back = writePage(original, page, changed.text, new Map([[id, target]]), site)
        if (back.text !== raw) faults.push(`${file} ${id}: not as it was`)
      }
    }
    expect(faults).toEqual([])
  }, 120_000)
})

describe('our strings', () => {
  const files = readStrings(projectRoot, site).files
  const pairs = files
    .filter(({ language }) => language === site.stringsLanguage)
    .flatMap((original) =>
      files
        .filter((file) => file.namespace === original.namespace && file !== original)
        .map((translation) => ({ original, translation, file: translation.file })),
    )

  it.each(pairs)('$file comes back byte for byte, as it is and after each text was another', (pair) => {
    const { original, translation, file } = pair
    const raw = read(file)
    const { language } = translation
    const texts = stringTexts(original, translation, language).flatMap(({ key }) => {
      const value = translation.entries.get(key)?.value
      return value === undefined ? [] : [[key, value] as const]
    })
    const write = (text: string, edits: (readonly [string, string])[]) =>
      writeStrings(original, text, language, new Map(edits))
    expect(write(raw, texts)).toEqual({ text: raw, refused: [] })
    const changed = write(
      raw,
      texts.map(([key], index) => [key, noiseFor(index)]),
    )
    expect(changed.refused).toEqual([])
    expect(write(changed.text, texts)).toEqual({ text: raw, refused: [] })
  })
})
