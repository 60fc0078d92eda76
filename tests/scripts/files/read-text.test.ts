import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { firstBadByte } from '../../../scripts/files/first-bad-byte.ts'
import { isFinding, readText } from '../../../scripts/files/read-text.ts'

const root = mkdtempSync(path.join(tmpdir(), 'tingwall-read-'))
afterAll(() => rmSync(root, { recursive: true }))

function said(bytes: Buffer): string {
  writeFileSync(path.join(root, 'f.md'), bytes)
  const read = readText(root, 'f.md')
  return isFinding(read)
    ? `${read.line}:${read.column} ${read.rule} ${read.values.byte ?? read.values.context}`
    : read.text
}

const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('bytes that are read as text', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from('Åsa\n'), 'Åsa\n'],
    ['a byte order mark', Buffer.from('\uFEFFÅsa'), 'Åsa'],
    ['CRLF and CR', Buffer.from('a\r\nb\rc'), 'a\nb\nc'],
    ['nothing', Buffer.from(''), ''],
    ['Latin-1', latin1('Välkommen'), '1:2 not-utf8 E4'],
    ['Latin-1 after UTF-8', Buffer.concat([Buffer.from('åäö\r\nåä'), latin1('ö')]), '2:3 not-utf8 F6'],
    ['Latin-1 after a sign of two units', Buffer.concat([Buffer.from('🙂'), latin1('å')]), '1:3 not-utf8 E5'],
    ['a sign cut in half at the end', Buffer.from('abå').subarray(0, 3), '1:3 not-utf8 C3'],
    ['a sign that is too long', Buffer.from([0x61, 0xc0, 0x80]), '1:2 not-utf8 C0'],
    ['bytes that only go on', Buffer.alloc(100, 0x80), '1:1 not-utf8 80'],
    ['UTF-16, little end first', Buffer.from('\uFEFFHej', 'utf16le'), '1:1 not-utf8 utf16'],
    ['UTF-16, big end first', Buffer.from('\uFEFFHej', 'utf16le').swap16(), '1:1 not-utf8 utf16'],
  ])('%s', (_title, bytes, expected) => expect(said(bytes)).toBe(expected))

  it('of 50 MB are not read', () => {
    writeFileSync(path.join(root, 'large.md'), '')
    truncateSync(path.join(root, 'large.md'), 50_000_000)
    expect(readText(root, 'large.md')).toMatchObject({
      rule: 'file-too-large',
      values: { size: 50, most: 4 },
    })
  })

  it.each([
    ['a file that is not there', 'none.md', 'ENOENT'],
    ['a folder', '', 'EISDIR'],
  ])('%s', (_title, file, context) =>
    expect(readText(root, file)).toMatchObject({ rule: 'file-unreadable', values: { context } }),
  )
})

describe('the first byte that is wrong', () => {
  it('is after as many whole signs as there are before it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.uint8Array({ maxLength: 40 }),
        (text, more) => {
          const before = text.replace(/[\uFEFF\r]/g, '')
          const { line, column, byte } = firstBadByte(
            Buffer.concat([Buffer.from(before), Buffer.from([0xff]), more]),
          )
          expect({ line, column, byte }).toEqual({
            line: before.split('\n').length,
            column: before.length - before.lastIndexOf('\n'),
            byte: 'FF',
          })
        },
      ),
    )
  })
})
