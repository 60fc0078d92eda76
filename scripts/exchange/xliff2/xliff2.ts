import type { ExchangeFormat } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { childrenNamed, textOf } from '../../xml/xml-node.ts'
import { readXliff } from '../xliff/read-xliff.ts'
import { fromToken } from '../xliff/unit-id.ts'
import type { XliffDialect } from '../xliff/xliff-dialect.ts'
import { readUnit2 } from './read-unit2.ts'
import { core22, metadataCategory, spaces } from './spaces.ts'
import { writeXliff2 } from './write-xliff2.ts'

const dialect: XliffDialect = {
  spaces: new Set([spaces.core, core22, '']),
  version: /^2\.[0-2]$/,
  unit: 'unit',
  languages: ({ attributes }) => {
    const from = attributes.get('srcLang')
    const to = attributes.get('trgLang')
    return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  },
  file: ({ attributes }) => {
    const id = attributes.get('id')
    return { name: id === undefined ? undefined : fromToken(id) }
  },
  versions: (metadata) => {
    const said = metadata.space === spaces.metadata ? childrenNamed(metadata, 'metaGroup') : []
    const values = said
      .filter(({ attributes }) => attributes.get('category') === metadataCategory)
      .flatMap((group) => childrenNamed(group, 'meta'))
      .map((node): [string, string] => [node.attributes.get('type') ?? '', textOf(node).trim()])
    return Object.fromEntries(values.filter(([type]) => type === 'originalVersion' || type === 'version'))
  },
  unitContent: readUnit2,
}

/**
 * XLIFF 2.1, read also as 2.0 and 2.2. `source` is what the file says that was exported, its inline code from
 * `<originalData>`; `target` has the source's inline code under its ids. Whoever imports it takes a target only where
 * `source` is our own text sign for sign, and where each piece of the target's inline code is one of that text's: so
 * a file that has changed what its codes stand for is refused, and no markup but ours is ever written.
 */
export const xliff2: ExchangeFormat = {
  name: 'xliff2',
  ending: 'xlf',
  write: writeXliff2,
  read: (text) => readXliff(text, dialect),
}
