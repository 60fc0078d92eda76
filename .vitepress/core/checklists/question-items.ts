import type Token from 'markdown-it/lib/token.mjs'

/** A list item that begins with a question in bold: what can be ticked on a checklist. */
export interface QuestionItem {
  /** Its `list_item_open`. */
  item: Token
  /** Its first line of text, with the question and what follows it. */
  inline: Token
  /** How many of the inline tokens the question takes. */
  questionLength: number
  /** The number of headings above it. */
  headings: number
}

/** The items of a page's tokens that begin with a question in bold, `- **Is it open?** Look …`, in order. */
export function questionItems(tokens: readonly Token[]): QuestionItem[] {
  const found: QuestionItem[] = []
  let headings = 0
  for (const [index, item] of tokens.entries()) {
    if (item.type === 'heading_open') headings++
    const inline = tokens[index + 2]
    if (item.type !== 'list_item_open' || inline?.type !== 'inline') continue
    const questionLength = lengthOfQuestion(inline.children ?? [])
    if (questionLength > 0) found.push({ item, inline, questionLength, headings })
  }
  return found
}

/** How many tokens the question in bold at the beginning takes; 0 where there is none. */
function lengthOfQuestion(children: readonly Token[]): number {
  // markdown-it has an empty text before what is in bold.
  const start = children[0]?.type === 'text' && children[0].content === '' ? 1 : 0
  if (children[start]?.type !== 'strong_open') return 0
  const end = children.findIndex(({ type }) => type === 'strong_close')
  const last = children.slice(start, end).findLast(({ content }) => content.trim() !== '')
  return last?.content.trimEnd().endsWith('?') ? end + 1 : 0
}
