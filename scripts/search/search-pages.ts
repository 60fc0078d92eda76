import type { Glossary } from '../../.vitepress/core/glossary/glossary.ts'
import type { Block } from '../../.vitepress/core/markdown/blocks.ts'
import type { Address, Addresses } from '../../.vitepress/core/pages/addresses.ts'
import type { Page, Pair } from '../../.vitepress/core/pages/page.ts'
import { isWithdrawn } from '../../.vitepress/core/provenance/withdrawn.ts'
import type { SearchPage, SearchSection } from '../../.vitepress/core/search/pages.ts'
import { glossarySections } from './glossary-sections.ts'

/** The words of a language for an id that pages or settings choose, or the id itself where there are none. */
export type NameOf = (namespace: 'sections' | 'tags', id: string, language: string) => string

/**
 * Every page of every pair as the search knows it; the search pages themselves are left out. The terms of the glossary
 * are sections of its page.
 */
export function searchPages(
  pairs: readonly Pair[],
  nameOf: NameOf,
  addresses: Addresses = new Map(),
  glossary: Glossary = [],
): SearchPage[] {
  return pairs
    .filter((pair) => pair.original.fields.type !== 'search' && !isWithdrawn(pair))
    .flatMap(({ ref, original, translations }) => [
      searchPage(original, nameOf, standInsOf(addresses.get(ref)), glossary),
      ...[...translations.values()].map((page) => searchPage(page, nameOf, {}, glossary)),
    ])
}

/** The addresses at which an original is shown to readers of languages that lack the page. */
function standInsOf(addresses: ReadonlyMap<string, Address> = new Map()): Record<string, string> {
  return Object.fromEntries(
    [...addresses.values()].flatMap(({ kind, language, url }) =>
      kind === 'stand-in' ? [[language, url]] : [],
    ),
  )
}

function searchPage(
  page: Page,
  nameOf: NameOf,
  standIns: SearchPage['standIns'],
  glossary: Glossary,
): SearchPage {
  const { title, description, section, type = '' } = page.fields
  const sections = sectionsOf(page.blocks, title)
  return {
    ref: page.ref,
    language: page.language,
    type,
    url: page.url,
    standIns,
    title: title.normalize('NFC'),
    description: description.normalize('NFC'),
    trail: section === undefined ? [] : [nameOf('sections', section, page.language)],
    keywords: keywordsOf(page, nameOf).join(' · ').normalize('NFC'),
    sections: type === 'glossary' ? [...sections, ...glossarySections(glossary, page.language)] : sections,
  }
}

/** What a profile's front matter says and the text may not: subjects, place, addresses, contacts, channels. */
function keywordsOf({ fields, language }: Page, nameOf: NameOf): string[] {
  const { tags = [], location, website, contact_email, contact = [], social } = fields
  return [
    ...tags.map((tag) => nameOf('tags', tag, language)),
    location,
    website,
    contact_email,
    ...contact.flatMap((person) => [person.name, person.text, person.mail]),
    ...Object.values(social ?? {}),
  ].filter((word) => word !== undefined)
}

/** One section a heading; the first has the text before any. A first heading that repeats the title is none. */
export function sectionsOf(blocks: readonly Block[], title: string): SearchSection[] {
  const sections: { section: Omit<SearchSection, 'text'>; texts: string[] }[] = [
    { section: { anchor: '', heading: '', trail: [] }, texts: [] },
  ]
  let above: { level: number; text: string }[] = []
  for (const block of blocks) {
    if (block.kind === 'field') continue
    if (!block.heading) {
      const text = block.kind === 'code' ? block.source.slice(block.source.indexOf('\n') + 1) : block.text
      if (text.trim() !== '') sections.at(-1)?.texts.push(text.replace(/\s+/g, ' ').trim())
      continue
    }
    const { level, id } = block.heading
    if (level === 1 && block.text === title) continue
    above = above.filter((heading) => heading.level < level)
    sections.push({
      section: {
        anchor: id,
        heading: block.text.normalize('NFC'),
        trail: above.map(({ text }) => text),
      },
      texts: [],
    })
    above.push({ level, text: block.text.normalize('NFC') })
  }
  return sections.map(({ section, texts }) => ({ ...section, text: flow(texts).normalize('NFC') }))
}

/** Paragraphs, items and rows as one text; a point in the middle of the line where none ended. */
function flow(texts: readonly string[]): string {
  return texts.reduce(
    (text, next) => (text === '' ? next : `${text}${/[.!?:;,…]["”’)]?$/.test(text) ? ' ' : ' · '}${next}`),
    '',
  )
}
