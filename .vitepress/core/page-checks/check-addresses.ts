import { type Finding, finding } from '../findings/finding.ts'
import type { Block } from '../markdown/blocks.ts'
import { type Compared, twinsOf } from './compared.ts'
import { placeIn } from './places.ts'

/** The beginning of a block is looked at; addresses in text are short. */
const mostRead = 20_000
const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g
const web = /https?:\/\/[^\s<>()[\]"”’]+/gi

interface Address {
  /** The same in every language. */
  key: string
  written: string
}

/** Mail addresses, and web addresses that stand in the text, that differ between a block and its twin. */
export function checkAddresses(compared: Compared): Finding[] {
  const { original, translation } = compared
  const everywhere = {
    original: new Set(original.page.blocks.flatMap((block) => addressesIn(block).map(({ key }) => key))),
    translation: new Set(
      translation.page.blocks.flatMap((block) => addressesIn(block).map(({ key }) => key)),
    ),
  }
  return twinsOf(compared).flatMap((twins) => {
    if (twins.original.kind === 'code' || twins.original.kind === 'html') return []
    const missing = addressesIn(twins.original).filter(({ key }) => !everywhere.translation.has(key))
    const added = addressesIn(twins.translation).filter(({ key }) => !everywhere.original.has(key))
    if (missing.length + added.length === 0 || areLocal(missing, added)) return []
    return finding(
      'address-differs',
      placeIn(translation.page, twins.translation.line),
      {
        missing: missing.map(({ written }) => written).join(', '),
        extra: added.map(({ written }) => written).join(', '),
        original: original.page.file,
        originalLine: twins.original.line,
      },
      placeIn(original.page, twins.original.line),
    )
  })
}

/** True where all are pages of the same sites in another language: `en.wikipedia.org` and `sv.wikipedia.org`. */
function areLocal(missing: readonly Address[], added: readonly Address[]): boolean {
  return (
    missing.length === added.length &&
    missing.every(({ key, written }, index) => {
      const twin = added[index]
      const isMarked = key.includes('*') && twin?.key.includes('*') === true
      return isMarked && written !== twin.written && siteOf(key) === siteOf(twin.key)
    })
  )
}

function siteOf(key: string): string {
  return key.split('/')[2] ?? key
}

function addressesIn({ kind, source, text }: Block): Address[] {
  if (kind === 'code' || !/@|:\/\//.test(source)) return []
  const all = [...mails(source.slice(0, mostRead)), ...webs(text.slice(0, mostRead))]
  return [...new Map(all.map((address) => [address.key, address])).values()]
}

function mails(text: string): Address[] {
  return [...text.matchAll(mail)].map(([written]) => ({ key: written.toLowerCase(), written }))
}

function webs(text: string): Address[] {
  return [...text.matchAll(web)].map(([found]) => {
    const written = found.replace(/[.,:;!?*_]+$/, '')
    // The language in an address is another in each language.
    const key = written.replace(/\/+$/, '').replace(/\/(?:[a-z]{2}(?:[-_][a-z]{2})?)(?=[/.]|$)/i, '/*')
    return { key: key.toLowerCase(), written }
  })
}
