import type { ExchangeFormat } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { readXliff } from '../xliff/read-xliff.ts'
import type { XliffDialect } from '../xliff/xliff-dialect.ts'
import { readUnit12 } from './read-unit12.ts'
import { space12, writeXliff12 } from './write-xliff12.ts'

const dialect: XliffDialect = {
  spaces: new Set([space12, 'urn:oasis:names:tc:xliff:document:1.1', '']),
  version: /^1\.[12]$/,
  unit: 'trans-unit',
  languages: () => ({}),
  file: ({ attributes }) => {
    const from = attributes.get('source-language')
    const to = attributes.get('target-language')
    const originalVersion = attributes.get('product-version')
    const version = attributes.get('build-num')
    return {
      name: attributes.get('product-name') ?? attributes.get('original'),
      ...(originalVersion !== undefined && { originalVersion }),
      ...(version !== undefined && { version }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    }
  },
  unitContent: readUnit12,
}

/**
 * XLIFF 1.2, read also as 1.1. `source` is what the file says that was exported; `target` has the source's inline
 * code under its ids. Whoever imports it takes a target only where `source` is our own text sign for sign, and where
 * each piece of the target's inline code is one of that text's: so a file that has changed what its codes stand
 * for is refused, and no markup but ours is ever written.
 */
export const xliff12: ExchangeFormat = {
  name: 'xliff12',
  ending: 'xlf',
  write: writeXliff12,
  read: (text) => readXliff(text, dialect),
}
