import type Token from 'markdown-it/lib/token.mjs'
import { type Finding, finding } from '../findings/finding.ts'
import { parser } from '../markdown/parser.ts'
import { plainText } from '../markdown/plain-text.ts'
import type { Page, Pair } from '../pages/page.ts'
import { questionItems } from './question-items.ts'

/** How much of an item a finding shows, in signs. */
const shown = 60

/** Checklists that have nothing to tick, and items beside their points that do not begin with a question in bold. */
export function checkChecklists(pairs: readonly Pair[]): Finding[] {
  return pairs
    .filter(({ original }) => original.fields.type === 'checklist')
    .flatMap(({ original, translations }) => [original, ...translations.values()].flatMap(ofPage))
}

function ofPage({ file, body, bodyLine }: Page): Finding[] {
  const tokens = parser.parse(body, {})
  const points = new Set(questionItems(tokens).map(({ item }) => item))
  if (points.size === 0) return [finding('checklist-empty', { file, line: bodyLine, column: 1 })]
  const lines = body.split('\n')
  return listsOf(tokens).flatMap((items) =>
    items.some(({ item }) => points.has(item))
      ? items
          .filter(({ item }) => !points.has(item))
          .map(({ item, text }) => {
            const line = item.map?.[0] ?? 0
            const column = 1 + (/^\s*/.exec(lines[line] ?? '')?.[0].length ?? 0)
            return finding('checklist-question-missing', { file, line: bodyLine + line, column }, { text })
          })
      : [],
  )
}

interface Item {
  item: Token
  text: string
}

/** The items of each list, without those of lists within them. */
function listsOf(tokens: readonly Token[]): Item[][] {
  const lists: Item[][] = []
  const open: Item[][] = []
  for (const [index, token] of tokens.entries()) {
    if (/^(?:bullet|ordered)_list_open$/.test(token.type)) {
      const list: Item[] = []
      lists.push(list)
      open.push(list)
    } else if (/^(?:bullet|ordered)_list_close$/.test(token.type)) {
      open.pop()
    } else if (token.type === 'list_item_open') {
      const text = plainText(tokens[index + 2]?.children ?? [])
      open.at(-1)?.push({ item: token, text: text.length > shown ? `${text.slice(0, shown)}…` : text })
    }
  }
  return lists
}
