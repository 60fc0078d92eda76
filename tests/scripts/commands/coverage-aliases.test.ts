import { describe, expect, it } from 'vitest'
import { checkedTree } from '../../made/checked-tree.ts'

const page = 'docs/sv/om/oppna-data.md'
const withAliases = (...aliases: string[]) =>
  checkedTree({
    [page]: (text) =>
      text.replace('---\n', `---\naliases:\n${aliases.map((each) => `  - ${each}\n`).join('')}`),
  })

describe('old addresses in front matter', () => {
  it('are fine where nothing else is there', async () => {
    const { code, out } = await withAliases('/sv/om/gammal', '/sv/gammalt/').check()
    expect(out).not.toContain('aliases')
    expect(code).toBe(0)
  })

  it.each([
    [
      'en',
      '/sv/om/x?a=1',
      'cannot be an old address of a page. Write it as the address of a page',
      'front-matter-alias',
    ],
    [
      'en',
      '/en/gammal',
      'is not an address in the language of the page. Write an address that begins with /sv/',
      'alias-language',
    ],
    ['sv', '/sv/', 'är nu adressen till docs/sv/index.md', 'alias-taken'],
    ['sv', '/sv/om/ny', 'står i ”aliases” en gång till, först i docs/sv/om/oppna-data.md', 'alias-twice'],
  ])('in %s: %s is told at its line', async (language, alias, said, rule) => {
    const { code, out } = await withAliases('/sv/om/ny', alias).check('--language', language)
    expect(code).toBe(1)
    expect(out).toMatch(new RegExp(`^${page}:4:5 .*`, 'm'))
    expect(out).toContain(said)
    expect(out).toContain(`[${rule}]`)
    expect(out).not.toMatch(/\{\{|findings:/)
  })

  it('are no places to link to', async () => {
    const { code, out } = await checkedTree({
      [page]: (text) => text.replace('---\n', '---\naliases: [/sv/om/gammal]\n'),
      'docs/sv/index.md': (text) => `${text}\nSe [reglerna](om/gammal.md).\n`,
    }).check()
    expect(code).toBe(1)
    expect(out).toContain(
      'The link leads to “om/gammal.md”, an old address of a page that has moved. Link to om/oppna-data.md instead.',
    )
  })
})
