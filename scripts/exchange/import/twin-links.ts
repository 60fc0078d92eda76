import { isCode } from '../../../.vitepress/core/memory/inline-code.ts'
import { protect } from '../../../.vitepress/core/memory/protect.ts'
import { linkKey } from '../../../.vitepress/core/page-checks/link-key.ts'
import { addressesOf } from '../../../.vitepress/core/pages/addresses.ts'
import type { Page } from '../../../.vitepress/core/pages/page.ts'
import type { Segmented } from '../../../.vitepress/core/segments/segment.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import type { TreeRead } from '../../site/read-tree.ts'
import { twinAddresses } from '../../translate/start/twin-address.ts'
import { linkAddress } from '../codes/links-differ.ts'

/** The addresses of a page's original in its translation. */
export interface TwinLinks {
  /** The text with each address that is still written as in its original as the translation writes it. */
  localise(text: string, source: string): string
  isSameAddress(source: string, target: string): boolean
}

/**
 * A translator's program keeps links as they are in the original, whose addresses lead nowhere from the folder of the
 * translation: gives for each page what they become there. Strings have none.
 */
export function twinLinks(tree: TreeRead, site: Site): (opened: Segmented) => TwinLinks | undefined {
  const { pairs } = tree
  const addresses = addressesOf(pairs, site)
  const files = new Map(tree.pages.map((page) => [page.file.slice('docs/'.length).normalize(), page]))
  const pageByFile = (file: string) => files.get(file)
  return ({ name, to: language, file }) => {
    const original = pairs.find(({ ref }) => name === `page ${ref}`)?.original
    if (!original) return undefined
    const path = file.slice(`docs/${language}/`.length, -'.md'.length)
    const translation: Page = { ...original, file, language, path }
    const addressOf = twinAddresses({ pairs, addresses }, original, { language, path })
    const isSameAddress = (source: string, target: string) => {
      const from = linkKey(source, original, pageByFile)
      const to = linkKey(target, translation, pageByFile)
      return from !== undefined && from.kind === to?.kind && from.key === to.key
    }
    return {
      isSameAddress,
      localise(text, source) {
        const written = new Set(addressesIn(source).filter((address) => !isSameAddress(address, address)))
        if (written.size === 0) return text
        return protect(text)
          .map((piece) => {
            if (!isCode(piece) || piece.role !== 'close') return isCode(piece) ? piece.text : piece
            const address = linkAddress(piece)
            if (address === undefined || !written.has(address)) return piece.text
            return piece.text.replace(address, () => addressOf(address))
          })
          .join('')
      },
    }
  }
}

function addressesIn(text: string): string[] {
  return protect(text).flatMap((piece) =>
    isCode(piece) && (piece.type === 'link' || piece.type === 'image') ? (linkAddress(piece) ?? []) : [],
  )
}
