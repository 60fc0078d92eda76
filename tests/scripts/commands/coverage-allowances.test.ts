import { describe, expect, it } from 'vitest'
import { checkedTree, settings, withDead } from '../../made/checked-tree.ts'

describe('rules and allowances in a tree', () => {
  const rules = (text: string) =>
    settings(text).replace('sections:', "rules: { 'link-dead': 'note' },\n  sections:")

  it('turn a rule down in site.config.ts', async () => {
    const { code, out } = await checkedTree({ 'docs/sv/index.md': withDead, 'site.config.ts': rules }).check(
      '--language',
      'sv',
    )
    expect(out).toMatch(/notering {2}Länken leder till ”plan.md”/)
    expect(code).toBe(0)
  })

  it('let one place be by a comment, and say so', async () => {
    const made = checkedTree({
      'docs/sv/index.md': (text) =>
        withDead(`${text}\n<!-- coverage-allow link-dead: planen kommer i vår -->\n`),
    })
    const { code, out } = await made.check()
    expect(out).not.toContain('link-dead')
    expect(out).toContain('1 finding is not shown, since somebody has allowed it.')
    expect(code).toBe(0)
    expect(JSON.parse((await made.check('--json', '-')).out).allowed).toMatchObject([
      { rule: 'link-dead', reason: 'planen kommer i vår' },
    ])
  })

  it('let a page be by its front matter, which its translations do not inherit', async () => {
    const allow = (text: string) => text.replace('---\n', '---\nallow:\n  link-dead: planen kommer i vår\n')
    const made = checkedTree({
      'docs/en/index.md': (text) => allow(`${text}\nSee [the plan](plan.md).\n`),
      'docs/sv/index.md': withDead,
    })
    const { out } = await made.check('--all')
    expect(out).not.toMatch(/docs\/en\/index.*link-dead/)
    expect(out).toMatch(/docs\/sv\/index.*link-dead/)
  })

  it('find an allowance in site.config.ts that nothing needs, at its line', async () => {
    const made = checkedTree({
      'site.config.ts': (text) =>
        rules(text).replace(
          "rules: { 'link-dead': 'note' },",
          "allow: [\n    { rule: 'string-empty', key: 'menu', reason: 'tom med flit' },\n  ],",
        ),
    })
    expect((await made.check()).out).toMatch(
      /site\.config\.ts:\d+:\d+ {2}warning {2}Nothing here breaks the rule string-empty/,
    )
  })
})
