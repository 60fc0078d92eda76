import { describe, expect, it } from 'vitest'
import { checkAliases } from '../../../.vitepress/core/aliases/check-aliases.ts'
import { addressesOf } from '../../../.vitepress/core/pages/addresses.ts'
import { pairsFrom, twoLanguages } from '../../made/pages.ts'

const made = ['/sv/taggar/oppna-data']

function check(sv: string[], en: string[] = []) {
  const pairs = pairsFrom({
    'en/guides/new': { ref: 'new', aliases: en },
    'sv/guider/ny': { ref: 'new', original: 'en', aliases: sv },
    'en/guides/index': { ref: 'guides' },
    'sv/guider/index': { ref: 'guides', original: 'en', aliases: ['/sv/handledningar/'] },
    'en/guides/only': { ref: 'only' },
  })
  return checkAliases(pairs, addressesOf(pairs, twoLanguages), made, twoLanguages).map(
    ({ rule, file, values }) => `${file} ${rule} ${values.other ?? ''}`.trim(),
  )
}

describe('old addresses that lead to their page', () => {
  it.each([['/sv/guider/gammal'], ['/sv/guider/äldre'], ['/sv/gammal/']])('%s', (alias) =>
    expect(check([alias])).toEqual([]),
  )

  it('are the same in two languages but for the language', () => {
    expect(check(['/sv/old'], ['/en/old'])).toEqual([])
  })
})

describe('old addresses that do not', () => {
  it.each([
    ['/en/guides/old', 'alias-language'],
    ['/guider/gammal', 'alias-language'],
    ['/sv/guider/ny', 'alias-taken docs/sv/guider/ny.md'],
    ['/sv/guider', 'alias-taken docs/sv/guider/index.md'],
    ['/sv/Guider/NY/', 'alias-taken docs/sv/guider/ny.md'],
    ['/sv/taggar/oppna-data', 'alias-taken /sv/taggar/oppna-data'],
    ['/sv/404', 'alias-taken /sv/404'],
  ])('%s', (alias, finding) => expect(check([alias])).toEqual([`docs/sv/guider/ny.md ${finding}`]))

  it('since another page has claimed it', () => {
    expect(check(['/sv/handledningar'])).toEqual(['docs/sv/guider/index.md alias-twice docs/sv/guider/ny.md'])
  })

  it('since it stands there twice', () => {
    expect(check(['/sv/gammal', '/sv/gammal/'])).toEqual([
      'docs/sv/guider/ny.md alias-twice docs/sv/guider/ny.md',
    ])
  })
})

it('makes what stands in for a missing page give way to an old address', () => {
  expect(check(['/sv/guides/only'])).toEqual([])
})
