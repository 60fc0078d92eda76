import { type Block, blocksOf } from '../../.vitepress/core/markdown/blocks.ts'
import { pageUrl } from '../../.vitepress/core/pages/urls.ts'
import { isFinding, readText } from '../files/read-text.ts'
import { asMarkdown } from './as-markdown.ts'
import type { PageRead } from './read-page.ts'
import { splitFrontMatter } from './split-front-matter.ts'
import { tooDeep } from './too-deep.ts'

/**
 * Reads a page of a tree that is not ours: it need not have front matter, what is in it is not checked, and its
 * ref is its path. Its title is the front matter's, else its first heading, else the path.
 */
export function readForeignPage(root: string, file: string, language: string, name: string): PageRead {
  const read = readText(root, file)
  if (isFinding(read)) return { ref: name, findings: [read] }
  const split = splitFrontMatter(file, asMarkdown(file, read.text))
  if (isFinding(split)) return { ref: name, findings: [split] }
  const deep = tooDeep(file, split)
  if (deep) return { ref: name, findings: [deep] }
  const ofFields = (['title', 'description'] as const).flatMap((field): Block[] => {
    const text = textOf(split.values, field)
    return text === undefined ? [] : [{ kind: 'field', source: text, text, line: split.at([field]).line }]
  })
  let blocks: Block[] | undefined
  const allBlocks = () => {
    blocks ??= [...ofFields, ...blocksOf(split.body, split.bodyLine)]
    return blocks
  }
  const title = textOf(split.values, 'title') ?? allBlocks().find(({ heading }) => heading)?.text
  return {
    page: {
      file,
      language,
      path: name,
      url: pageUrl(language, name),
      ref: name,
      fields: { title: title || name, description: textOf(split.values, 'description') ?? '' },
      body: split.body,
      bodyLine: split.bodyLine,
      blob: read.blob,
      get blocks() {
        return allBlocks()
      },
      at: split.at,
    },
  }
}

function textOf(values: unknown, field: string): string | undefined {
  if (typeof values !== 'object' || values === null || !Object.hasOwn(values, field)) return undefined
  const value: unknown = Reflect.get(values, field)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
