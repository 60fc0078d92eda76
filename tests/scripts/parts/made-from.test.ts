import { describe, expect, it } from 'vitest'
import { madeFrom } from '../../../scripts/parts/made-from.ts'
import { twoLanguages } from '../../made/pages.ts'
import { copyOf, edit } from '../../made/tree.ts'

/** The names of what differs after files of a tree were changed. */
function changedBy(file: string): string[] {
  const root = copyOf('signposts', { '.vitepress/theme.ts': 'export {}' })
  const before = madeFrom(root, twoLanguages)
  edit(root, { [file]: 'another' })
  const after = madeFrom(root, twoLanguages)
  return Object.keys(before).filter((name) => before[name] !== after[name])
}

describe('what a part was made from', () => {
  it.each([
    ['docs/en/index.md', 'pages in docs/'],
    ['docs/public/mark.svg', 'pages in docs/'],
    ['locales/sv/common.json', 'strings in locales/'],
    ['.vitepress/theme.ts', 'code in .vitepress/ and scripts/'],
  ])('is another after a change of %s', (file, name) => expect(changedBy(file)).toEqual([name]))

  it.each(['dist/index.html', 'cache/x', 'parts/en/site/a.html', 'server/nginx.conf', '.temp/app.js'])(
    'is the same after a build wrote .vitepress/%s',
    (file) => expect(changedBy(`.vitepress/${file}`)).toEqual([]),
  )

  it('is another with other settings', () => {
    const root = copyOf('signposts')
    const changed = madeFrom(root, { ...twoLanguages, name: 'Ett annat namn' })
    const before = madeFrom(root, twoLanguages)
    expect(Object.keys(before).filter((name) => before[name] !== changed[name])).toEqual(['setting name'])
  })
})
