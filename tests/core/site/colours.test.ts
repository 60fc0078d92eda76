import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { siteProblems } from '../../../.vitepress/core/site/check-site.ts'
import {
  colourRules,
  contrastOf,
  leastContrast,
  themeColours,
} from '../../../.vitepress/core/site/colours.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { twoLanguages } from '../../made/pages.ts'

const blue = {
  light: { brand: '#1d4f91', accent: '#7a4b00' },
  dark: { brand: '#9cc4ff', accent: '#ffcf70' },
}
const problems = (colours: unknown) => siteProblems({ ...twoLanguages, colours })

describe('the contrast of two colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.47],
    ['#767676', '#ffffff', 4.54],
    ['#1b5a3d', '#1b5a3d', 1],
  ])('of %s and %s is %d, as WCAG counts it, whichever comes first', (a, b, ratio) => {
    expect(contrastOf(a, b)).toBe(ratio)
    expect(contrastOf(b, a)).toBe(ratio)
  })
})

describe('the colours of a site', () => {
  it('are fine where all can be read', () => expect(problems(blue)).toEqual([]))

  it('are refused where one cannot be read, with the pair and its contrast', () => {
    const pale = { ...blue, light: { ...blue.light, brand: '#8fd3ab' } }
    expect(problems(pale)).toEqual([
      {
        setting: 'colours.light.brand',
        problem: 'contrast',
        values: { given: '#8fd3ab', ground: '#f2efe7', ratio: '1.51', least: '4.5' },
      },
    ])
  })

  it('are refused by mode and by name, all at once', () => {
    const swapped = { light: blue.dark, dark: blue.light }
    expect(problems(swapped).map(({ setting }) => setting)).toEqual([
      'colours.light.brand',
      'colours.light.accent',
      'colours.dark.brand',
      'colours.dark.accent',
    ])
  })

  it.each([['green'], ['#1b5'], ['#1b5a3d; } body { display: none'], ['']])('take no %j', (brand) => {
    const found = problems({ ...blue, dark: { ...blue.dark, brand } })
    expect(found).toEqual([{ setting: 'colours.dark.brand', problem: 'colour' }])
  })

  it('become rules of CSS, with what stands on them', () => {
    const rules = colourRules(blue)
    expect(rules).toContain(':root{--c-brand:#1d4f91;')
    expect(rules).toContain(':root.dark{--c-brand:#9cc4ff;')
    expect(rules).toContain('--c-on-brand:#ffffff')
    expect(rules).toContain('--c-on-brand:#000000')
  })

  it('are always readable on a button', () => {
    for (const brand of ['#ff0000', '#00ff00', '#0000ff', '#757575', '#808080']) {
      const [, onBrand = ''] =
        /--c-on-brand:(#\w+)/.exec(colourRules({ ...blue, light: { brand, accent: brand } })) ?? []
      expect(contrastOf(brand, onBrand)).toBeGreaterThanOrEqual(leastContrast)
    }
  })
})

describe('the theme’s own colours', () => {
  const css = readFileSync(path.join(projectRoot, '.vitepress/theme/styles/tokens.css'), 'utf8')
  const [light = '', dark = ''] = css.split(':root.dark')
  const of = (block: string, name: string) => new RegExp(`--c-${name}: (#\\w+);`).exec(block)?.[1]

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('are those that a site’s colours are checked against: %s', (mode, block) => {
    expect(['bg', 'bg-soft', 'bg-raised'].map((name) => of(block, name))).toEqual([
      ...themeColours[mode].grounds,
    ])
    expect(['text', 'text-soft'].map((name) => of(block, name))).toEqual([...themeColours[mode].texts])
  })

  it('can be read themselves', () => {
    const own = (block: string) => ({ brand: of(block, 'brand'), accent: of(block, 'accent') })
    expect(problems({ light: own(light), dark: own(dark) })).toEqual([])
  })
})
