import { describe, expect, it } from 'vitest'
import { addressKey, isAlias } from '../../../.vitepress/core/aliases/alias.ts'

describe('what can be an old address', () => {
  it.each(['/sv/guider/gammal', '/en/guides/', '/sv/', '/sv/över/ÅR_2020~1', '/en/v1.2'])('%s', (value) =>
    expect(isAlias(value)).toBe(true),
  )
})

describe('what cannot', () => {
  it.each([
    'gammal',
    '',
    '/',
    '//example.org/x',
    'https://example.org/sv/x',
    '/sv//x',
    '/sv/x?a=1',
    '/sv/x#del',
    '/sv/x y',
    '/sv/%C3%B6',
    '/sv/../x',
    '/sv/./x',
    '/sv/.htaccess',
    '/sv/x.html',
    '/sv/x.md',
    '/sv/index',
    '/sv/"><script>',
    '/sv/x;y',
    '/sv/x\n/sv/y',
    '/sv/x\\y',
    '/sv/$1',
    '/sv/:splat',
    '/sv/*',
  ])('%j', (value) => expect(isAlias(value)).toBe(false))
})

it('takes addresses for the same that a server or a disk could not tell apart', () => {
  expect(addressKey('/sv/Guider/')).toBe(addressKey('/sv/guider'))
  expect(addressKey('/sv/a\u0308'.normalize('NFD'))).toBe(addressKey('/sv/ä'))
})
