import { describe, expect, it } from 'vitest'
import { splitStyles, takePrint } from '../../../.vitepress/config/reading/split-styles.ts'

const split = (css: string) => splitStyles(css, 3, (scope) => ['a', 'b', 'c'].indexOf(scope[0] ?? ''))

describe('styles of every page and of parts', () => {
  it.each([
    ['what is scoped to no component stays', 'a{color:red}', 'a{color:red}', ''],
    ['what is scoped to one of every page stays', '.x[data-v-a1]{top:0}', '.x[data-v-a1]{top:0}', ''],
    ['what is scoped to a part goes', '.x[data-v-b1]{top:0}', '', '.x[data-v-b1]{top:0}'],
    [
      'what is scoped to both stays',
      '.x[data-v-a1] .y[data-v-b1]{top:0}',
      '.x[data-v-a1] .y[data-v-b1]{top:0}',
      '',
    ],
    [
      'a list of selectors is parted',
      '.x[data-v-a1],.y[data-v-b1]{top:0}',
      '.x[data-v-a1]{top:0}',
      '.y[data-v-b1]{top:0}',
    ],
    [
      'a group of rules stands on both sides',
      '@media print{.x[data-v-a1]{top:0}.y[data-v-b1]{top:1px}}',
      '@media print{.x[data-v-a1]{top:0}}',
      '@media print{.y[data-v-b1]{top:1px}}',
    ],
    [
      'a group within a group too',
      '@media print{@supports(top:0){.y[data-v-b1]{top:0}}}',
      '',
      '@media print{@supports(top:0){.y[data-v-b1]{top:0}}}',
    ],
    [
      'a font and keyframes stand once',
      '@font-face{font-family:x}@keyframes k{to{top:0}}',
      '@font-face{font-family:x}@keyframes k{to{top:0}}',
      '',
    ],
    ['an order that says to which layer what belongs stays', '@layer a,b;', '@layer a,b;', ''],
  ])('%s', (_what, css, first, parts) => {
    expect(split(css)).toEqual([first, parts, ''])
  })

  it('puts what is scoped to parts of two groups into the lower one', () => {
    expect(split('.x[data-v-c1]{top:0}.y[data-v-c1] .x[data-v-b1]{top:1px}')).toEqual([
      '',
      '.y[data-v-c1] .x[data-v-b1]{top:1px}',
      '.x[data-v-c1]{top:0}',
    ])
  })
})

describe('styles for paper', () => {
  it.each([
    ['are taken out', 'a{top:0}@media print{a{top:1px}b{top:2px}}', 'a{top:0}', 'a{top:1px}b{top:2px}'],
    [
      'stay where a screen goes by them too',
      '@media print,screen{a{top:0}}',
      '@media print,screen{a{top:0}}',
      '',
    ],
    [
      'keep their order',
      '@media print{a{top:0}}b{top:0}@media print{a{top:1px}}',
      'b{top:0}',
      'a{top:0}a{top:1px}',
    ],
  ])('%s', (_what, css, screen, print) => {
    expect(takePrint(css)).toEqual({ screen, print })
  })
})
