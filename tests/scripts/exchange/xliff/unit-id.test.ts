import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromToken, toToken } from '../../../../scripts/exchange/xliff/unit-id.ts'

describe('ids as NMTOKENs', () => {
  it.each([
    ['b7.c2', 'b7.c2'],
    ['directory.count_one', 'directory.count_one'],
    ['page guides/start', 'page_x0020_guides_x002F_start'],
    ['Sök här', 'S_x00F6_k_x0020_h_x00E4_r'],
    ['a_x0020_b', 'a_x005F_x0020_b'],
    ['🙂', '_x1F642_'],
    ['', '_x_'],
  ])('writes %j as %j', (id, token) => expect([toToken(id), fromToken(token)]).toEqual([token, id]))

  it('any id is a token, and comes back', () => {
    const signs = fc.array(fc.constantFrom(...'_x0 2F:/åA'), { maxLength: 8 }).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (id) => {
        expect(toToken(id)).toMatch(/^[A-Za-z0-9._-]+$/)
        expect(fromToken(toToken(id))).toBe(id)
      }),
    )
  })

  it('leaves what is no token of ours as it is', () =>
    expect(fromToken('_xFFFFFF_ _xg_')).toBe('_xFFFFFF_ _xg_'))
})
