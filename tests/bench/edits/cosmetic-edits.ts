import { type Edit, linesOf, pick, plainBlocks, replaceAt, withLine } from './bodies.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** A slip of the pen in a word of four letters or more: two letters changed places, one too few, double or wrong. */
export const typo: Edit = (page, random) => {
  const place = pick(page, random, /(?<![\p{L}\p{N}-])\p{Ll}{4,}(?![\p{L}\p{N}-])/gu)
  if (!place) return undefined
  const word = place.found.text
  const at = 1 + random.below(word.length - 2)
  const slips = [
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + letters.charAt(random.below(26)) + word.slice(at + 1),
  ].filter((slip) => slip !== word)
  return silent(withLine(page.body, place.line, replaceAt(place.text, place.found, random.of(slips) ?? word)))
}

export const letterCase: Edit = (page, random) => {
  const place = pick(page, random, /(?<![\p{L}\p{N}-])\p{L}{3,}(?![\p{L}\p{N}-])/gu)
  if (!place) return undefined
  const { text } = place.found
  const first = text.charAt(0)
  const turned = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()
  const by =
    random.below(4) === 0 && text !== text.toUpperCase() ? text.toUpperCase() : turned + text.slice(1)
  return silent(withLine(page.body, place.line, replaceAt(place.text, place.found, by)))
}

export const punctuation: Edit = (page, random) => {
  const place = pick(
    page,
    random,
    /(?<=\p{L}), (?=\p{L})|(?<=\p{L})\.(?=\s*$)|[“”"]|(?<=\p{Ll}) (?=\p{Ll})/gu,
    ['paragraph', 'item'],
  )
  if (!place) return undefined
  const changes: Record<string, string[]> = {
    ', ': [' ', '; ', ' – ', '. '],
    '.': ['', '!', '…'],
    '“': ['"', '«'],
    '”': ['"', '»'],
    '"': ['”', "'"],
    ' ': [', ', ' – ', ': '],
  }
  const by = random.of(changes[place.found.text] ?? []) ?? place.found.text
  return silent(withLine(page.body, place.line, replaceAt(place.text, place.found, by)))
}

/** The same text in other Markdown: line ends, wraps, list marks, emphasis, aligned tables. */
export const reformatting: Edit = (page, random) => {
  const { body } = page
  const lines = linesOf(body)
  const wrap = () => {
    const block = random.of(plainBlocks(body, ['paragraph']))
    const text = lines[(block?.line ?? 0) - 1] ?? ''
    const spaces = [...text.matchAll(/(?<=\p{L}{2}) (?=\p{L}{2})/gu)].map(({ index }) => index)
    const at = random.of(spaces)
    if (!block || at === undefined || /^[|:>#]/.test(text)) return body
    lines[block.line - 1] = `${text.slice(0, at)}\n${text.slice(at + 1)}`
    return lines.join('\n')
  }
  const emphasis = () => {
    const place = pick(page, random, /(?<![\p{L}\p{N}*_-])\p{L}{4,}(?![\p{L}\p{N}*_-])/gu, [
      'paragraph',
      'item',
    ])
    if (!place) return body
    const mark = random.of(['*', '**', '_', '__']) ?? '*'
    const marked = `${mark}${place.found.text}${mark}`
    return withLine(body, place.line, replaceAt(place.text, place.found, marked)).body
  }
  const edits = [
    () => body.replace(/\n/g, '\r\n'),
    () => body.replace(/\n\n/g, '\n\n\n'),
    () => body.replace(/^- /gm, '* '),
    () => body.replace(/^- /gm, '+ '),
    () => lines.map((line) => (line === '' || line.endsWith('  ') ? line : `${line} `)).join('\n'),
    () =>
      body.replace(/^\|(?!-)(.*)\|$/gm, (_row, cells: string) => `|${cells.replace(/ \| /g, '    |  ')}  |`),
    wrap,
    emphasis,
  ]
  const edited = random.of(edits)?.() ?? body
  // As files are read: LF line ends.
  const read = edited.replace(/\r\n?/g, '\n')
  return edited === body ? undefined : { body: read, lines: [] }
}

function silent({ body }: { body: string }) {
  return { body, lines: [] }
}
