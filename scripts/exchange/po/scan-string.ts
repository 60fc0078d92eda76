/** A string as it was read up to `end`, or what is wrong with it. */
export type Scanned = { text: string; end: number } | { problem: string }

const plain: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\u0007',
  '\\': '\\',
  '"': '"',
}

/**
 * Reads the string of a PO file that begins at a place of a text, by the escapes of C that gettext knows. Bytes by
 * number are UTF-8, as `msgcat --escape` writes them.
 */
export function scanString(source: string, start: number): Scanned {
  let text = ''
  let from = start + 1
  const stops = /["\\\n]/g
  for (;;) {
    stops.lastIndex = from
    const at = stops.exec(source)?.index ?? source.length
    text += source.slice(from, at)
    const sign = source.charAt(at)
    if (sign === '"') return { text, end: at + 1 }
    if (sign !== '\\') return { problem: 'po-string' }
    const next = source.charAt(at + 1)
    const known = Object.hasOwn(plain, next) ? plain[next] : undefined
    const bytes = known === undefined ? bytesAt(source, at) : undefined
    if (known === undefined && !bytes) return { problem: 'po-escape' }
    text += known ?? bytes?.text ?? ''
    from = bytes?.end ?? at + 2
  }
}

const byte = /\\(?:x([\da-fA-F]{1,2})|([0-3]?[0-7]{1,2}))/y
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The letters that a run of bytes by number is; undefined where there is none, or where it is no UTF-8. */
function bytesAt(source: string, start: number): { text: string; end: number } | undefined {
  const bytes: number[] = []
  let end = start
  byte.lastIndex = start
  for (let found = byte.exec(source); found; found = byte.exec(source)) {
    const [, hex, octal = ''] = found
    bytes.push(hex === undefined ? Number.parseInt(octal, 8) : Number.parseInt(hex, 16))
    end = byte.lastIndex
  }
  if (bytes.length === 0) return undefined
  try {
    return { text: utf8.decode(Uint8Array.from(bytes)), end }
  } catch {
    return undefined
  }
}
