const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The 18 bits that a word is kept as, three digits of base64url. */
export function wordHash(text: string): string {
  return base64(mix(text, 0x9e3779b9) >>> 14, 3)
}

/** 42 bits, seven digits of base64url: enough to tell the blocks of one page apart. */
export function blockHash(text: string): string {
  return base64(mix(text, 0x85ebca6b) >>> 8, 4) + base64(mix(text, 0xc2b2ae35) >>> 14, 3)
}

/** Multiply and rotate over UTF-16 units, with MurmurHash3's finish: https://github.com/aappleby/smhasher */
function mix(text: string, seed: number): number {
  let hash = seed ^ text.length
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0xcc9e2d51)
    hash = (hash << 13) | (hash >>> 19)
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function base64(value: number, length: number): string {
  let written = ''
  for (let left = value, index = 0; index < length; index++) {
    written = `${digits.charAt(left & 63)}${written}`
    left >>>= 6
  }
  return written
}
