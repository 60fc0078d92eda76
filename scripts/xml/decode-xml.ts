/** A byte order mark, or `<` as the first sign, tells the encodings of Unicode: https://www.w3.org/TR/xml/#sec-guessing */
const starts: readonly (readonly [number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x3c, 0x00], 'utf-16le'],
  [[0x00, 0x3c], 'utf-16be'],
]

/**
 * The text of a file of XML in the encoding that its first bytes or its declaration name, UTF-8 where neither does;
 * undefined where it is not in that encoding, or nobody knows the encoding.
 */
export function decodeXml(bytes: Uint8Array): string | undefined {
  const start = starts.find(([first]) => first.every((byte, index) => bytes[index] === byte))
  const encoding = start?.[1] ?? declaredEncoding(bytes) ?? 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^<\?xml\s[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]
}
