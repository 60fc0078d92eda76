import type Token from 'markdown-it/lib/token.mjs'
import { parser } from '../markdown/parser.ts'
import { plainText } from '../markdown/plain-text.ts'
import type { Page } from '../pages/page.ts'
import { readHtml } from './html-elements.ts'
import { type Written, writtenPlaces } from './written-places.ts'

/** An image with the text that stands for it; in Markdown or as `<img>`. */
export interface ImageElement extends Written {
  target: string
  text: string
}

export interface LinkElement extends Written {
  target: string
}

/** A table: rows with its head, and the columns of its head. */
export interface TableElement extends Written {
  rows: number
  columns: number
}

/** A list that is in no other list; its items with those of the lists inside it. */
export interface ListElement extends Written {
  items: number
}

/** A container `::: tip`, a Vue component, or a footnote: what it is called, and where. */
export interface NamedElement extends Written {
  name: string
}

/** What a page has beside its words, in the order of the page. */
export interface PageElements {
  images: ImageElement[]
  links: LinkElement[]
  tables: TableElement[]
  lists: ListElement[]
  containers: NamedElement[]
  components: NamedElement[]
  /** `[^1]` in the text, and `[^1]: …`. */
  references: NamedElement[]
  notes: NamedElement[]
}

/** What stands for the `[` of a footnote while a page is parsed: markdown-it alone takes a note for an address. */
const sign = '\ue000'
const footnote = /\ue000\^([^\]\s]+)\](:?)/g

/** Reads a page's images, links, tables, lists, containers, components and footnotes with their places. */
export function pageElements(page: Page): PageElements {
  const found: PageElements = {
    images: [],
    links: [],
    tables: [],
    lists: [],
    containers: [],
    components: [],
    references: [],
    notes: [],
  }
  const place = writtenPlaces(page)
  const lists: ListElement[] = []
  let table: TableElement | undefined
  let row: [number, number] | null = null
  for (const token of parser.parse(page.body.replace(/\[(?=\^[^\]\s]+\])/g, sign), {})) {
    const map = token.map ?? row
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open': {
        const list = { ...place(map, undefined), items: 0 }
        if (lists.length === 0) found.lists.push(list)
        lists.push(lists[0] ?? list)
        break
      }
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop()
        break
      case 'list_item_open':
        if (lists[0]) lists[0].items++
        break
      case 'table_open':
        table = { ...place(map, undefined), rows: 0, columns: 0 }
        found.tables.push(table)
        break
      case 'tr_open':
        row = token.map
        if (table) table.rows++
        break
      case 'tr_close':
        row = null
        break
      case 'th_open':
        if (table) table.columns++
        break
      default:
        readToken(token, map, found, place)
    }
  }
  return found
}

function readToken(
  token: Token,
  map: [number, number] | null,
  found: PageElements,
  place: ReturnType<typeof writtenPlaces>,
): void {
  if (token.type === 'container_line') {
    const name = /^:{3,}\s*([\w-]+)/.exec(token.content)?.[1]
    if (name) found.containers.push({ ...place(map, name), name })
  } else if (token.type === 'html_block') {
    readHtml(token.content, map, found, place)
  } else if (token.type === 'inline') {
    for (const child of token.children ?? []) {
      if (child.type === 'html_inline') readHtml(child.content, map, found, place)
      const target = child.attrGet('href') ?? child.attrGet('src')
      if (target === null) continue
      if (child.type === 'image') {
        found.images.push({ ...place(map, target), target, text: plainText(child.children ?? []) })
      } else {
        found.links.push({ ...place(map, target), target })
      }
    }
    if (!token.content.includes(sign)) return
    for (const [written, name = '', colon] of withoutCode(token).matchAll(footnote)) {
      const list = colon === '' ? found.references : found.notes
      list.push({ ...place(map, written.replace(sign, '[')), name })
    }
  }
}

function withoutCode(token: Token): string {
  return token.content.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length))
}
