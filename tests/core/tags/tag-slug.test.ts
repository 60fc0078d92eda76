import { describe, expect, it } from 'vitest'
import { tagSlug } from '../../../.vitepress/core/tags/tag-slug.ts'

describe('the address of a tag', () => {
  it.each([
    ['Open data', 'open-data'],
    ['Öppna data', 'oppna-data'],
    ['Tillgänglighet på nätet', 'tillganglighet-pa-natet'],
    ['Policy & rights', 'policy-rights'],
    ['E-id (BankID)', 'e-id-bankid'],
    ['Gàidhlig', 'gaidhlig'],
    ['Index', 'tag-id'],
    ['…', 'tag-id'],
  ])('of %s is %s', (word, slug) => expect(tagSlug(word, 'id')).toBe(slug))
})
