import { describe, expect, it } from 'vitest'
import { codeTable } from '../../../../scripts/exchange/inline/code-table.ts'

/** Inline code as `1(**` and `**)1`, alone `1{x}`; `!` where its other end is elsewhere, `/` where pairs cross. */
function short(source: string, ...others: string[]): string[] {
  const table = codeTable(source)
  return [source, ...others].map((text) =>
    table
      .coded(text)
      .map((piece) => {
        if (typeof piece === 'string') return piece
        const { id, role, text: code, end } = piece
        const sign = end === 'isolated' ? '!' : end === 'crossing' ? '/' : ''
        return role === 'alone'
          ? `${id}{${code}}`
          : role === 'open'
            ? `${id}${sign}(${code}`
            : `${code}${sign})${id}`
      })
      .join(''),
  )
}

describe('the ids of inline code', () => {
  it.each([
    ['pairs and what stands alone', ['a **b** {{c}}'], ['a 1(**b**)1 2{{{c}}}']],
    ['pairs in pairs', ['[**a**](x)'], ['1([2(**a**)2](x))1']],
    ['pairs that cross', ['<b>a<i>b</b>c</i>'], ['1/(<b>a2(<i>b</b>/)1c</i>)2']],
    ['ends that have no other', ['</p>a<p>'], ['</p>!)1a2!(<p>']],
    ['the same in another order', ['`a` {{b}}', '{{b}} `a`'], ['1{`a`} 2{{{b}}}', '2{{{b}}} 1{`a`}']],
    [
      'a link with its own address',
      ['[a](en.md) [b](c.md)', '[å](sv.md) [b](c.md)'],
      ['1([a](en.md))1 2([b](c.md))2', '1([å](sv.md))1 2([b](c.md))2'],
    ],
    ['another mark for the same', ['*a*', '_a_'], ['1(*a*)1', '1(_a_)1']],
    ['another placeholder, which is none of the source’s', ['{{a}}', '{{å}}'], ['1{{{a}}}', '2{{{å}}}']],
    ['one that is there twice', ['`a`', '`a` `a`'], ['1{`a`}', '1{`a`} 2{`a`}']],
    ['a memory’s text too', ['a', '`x`', '`x` {{y}}'], ['a', '1{`x`}', '1{`x`} 2{{{y}}}']],
  ])('%s', (_title, texts, expected) => expect(short(...(texts as [string, ...string[]]))).toEqual(expected))

  it('takes no time that grows faster than the text', () => {
    const text = '<b>`a`{{b}}<i></b>'.repeat(20_000)
    expect(codeTable(text).coded(text).length).toBe(100_000)
  })
})
