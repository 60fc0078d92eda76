/** A part of a text, with its language where that is not the one of the text. */
export interface Run {
  text: string
  lang?: string
}

const marked = /<span lang="([A-Za-z0-9-]+)">([^<>]*)<\/span>/g

/** A text in which foreign phrases are marked as in Markdown, `<span lang="en">…</span>`, in parts. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const { index, 0: whole, 1: lang = '', 2: phrase = '' } of text.matchAll(marked)) {
    if (index > from) runs.push({ text: text.slice(from, index) })
    runs.push({ text: phrase, lang })
    from = index + whole.length
  }
  if (from < text.length) runs.push({ text: text.slice(from) })
  return runs
}

/** The words of a text in parts, without the marks. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
