import { describe, expect, it } from 'vitest'
import { decodeXml } from '../../../scripts/xml/decode-xml.ts'

const text = '<a>Å och ö</a>'
const twoBytes = (written: string) => Buffer.from(written, 'utf16le')
const swapped = (written: string) => twoBytes(written).swap16()

describe('the encoding of XML', () => {
  it.each([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), text],
    ['UTF-16 with a byte order mark', twoBytes(`\uFEFF${text}`), text],
    ['UTF-16 the other way round', swapped(`\uFEFF${text}`), text],
    ['UTF-16 without a mark', twoBytes(text), text],
    ['UTF-16 the other way round without a mark', swapped(text), text],
    [
      'Latin-1 that says so',
      Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${text}`, 'latin1'),
      `<?xml version="1.0" encoding="ISO-8859-1"?>${text}`,
    ],
    [
      'UTF-8 that says that it is something else, with a mark',
      Buffer.from(`\uFEFF<?xml version="1.0" encoding="ISO-8859-1"?>${text}`),
      `<?xml version="1.0" encoding="ISO-8859-1"?>${text}`,
    ],
  ])('reads %s', (_title, bytes, expected) => expect(decodeXml(bytes)).toBe(expected))

  it.each([
    ['Latin-1 that does not say so', Buffer.from(text, 'latin1')],
    ['an encoding that nobody knows', Buffer.from('<?xml version="1.0" encoding="x-mine"?><a/>')],
  ])('refuses %s', (_title, bytes) => expect(decodeXml(bytes)).toBeUndefined())
})
