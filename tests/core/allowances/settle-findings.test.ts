import { describe, expect, it } from 'vitest'
import { pageAllowances } from '../../../.vitepress/core/allowances/page-allowances.ts'
import { joinReadings, readAllowance } from '../../../.vitepress/core/allowances/read-allowance.ts'
import { settleFindings } from '../../../.vitepress/core/allowances/settle-findings.ts'
import { type Finding, finding } from '../../../.vitepress/core/findings/finding.ts'
import type { Rule, RuleSettings } from '../../../.vitepress/core/findings/rules.ts'
import { page } from '../../made/pages.ts'

const none = { allowances: [], findings: [] }
const at = (file: string, line = 1) => ({ file, line, column: 1 })
const short = ({ rule, file, line, severity }: Finding) => `${file}:${line} ${severity} ${rule}`
const sv = (body: string, allow: Record<string, string | null> = {}) =>
  pageAllowances(page('sv/a', { ref: 'a', allow }, body))

describe('what a page allows', () => {
  const body =
    'Först\n\n<!-- coverage-allow link-dead, anchor-dead: sidan kommer: i vår -->\nEn länk\n\nEn till'

  it('by a comment is let be in the block below it, and nowhere else', () => {
    const found = [1, 4, 6].map((line) => finding('link-dead', at('docs/sv/a.md', line)))
    const { findings, allowed } = settleFindings(
      [...found, finding('anchor-dead', at('docs/sv/a.md', 4))],
      sv(body),
    )
    expect(findings.map(short)).toEqual(['docs/sv/a.md:1 error link-dead', 'docs/sv/a.md:6 error link-dead'])
    expect(allowed).toMatchObject([
      { rule: 'link-dead', line: 4, reason: 'sidan kommer: i vår', allowedAt: { line: 3, column: 1 } },
      { rule: 'anchor-dead', line: 4 },
    ])
  })

  it('by its front matter is let be in the whole file, and in no other', () => {
    const found = [finding('page-outdated', at('docs/sv/a.md')), finding('page-outdated', at('docs/sv/b.md'))]
    const settled = settleFindings(found, sv('', { 'page-outdated': 'bara en kommaändring' }))
    expect(settled.findings.map(short)).toEqual(['docs/sv/b.md:1 warning page-outdated'])
  })

  it('and that fits nothing is a finding', () => {
    const settled = settleFindings([finding('anchor-dead', at('docs/sv/a.md', 4))], sv(body))
    expect(settled.findings.map(short)).toEqual(['docs/sv/a.md:3 warning allowance-unused'])
    expect(settled.findings[0]?.values).toEqual({ name: 'link-dead', reason: 'sidan kommer: i vår' })
  })

  it('of a rule that another check judges as well counts here, and is not called unused', () => {
    const elsewhere = new Set<Rule>(['heading-skipped'])
    const allowance = sv('', { 'heading-skipped': 'som i lagens egen text' })
    const found = [finding('heading-skipped', at('docs/sv/a.md', 4))]
    const settled = settleFindings(found, allowance, {}, elsewhere)
    expect(settled.findings).toEqual([])
    expect(settled.allowed).toMatchObject([{ rule: 'heading-skipped', line: 4 }])
    expect(settleFindings([], allowance, {}, elsewhere).findings).toEqual([])
  })

  it('is not called unused where something could not be read', () => {
    const settled = settleFindings([finding('json-invalid', at('locales/sv/a.json'))], sv(body))
    expect(settled.findings.map(({ rule }) => rule)).toEqual(['json-invalid'])
  })

  it.each<[string, string, Record<string, string | number>]>([
    ['no reason', 'link-dead', { context: 'reason' }],
    ['no reason after the colon', 'link-dead: ', { context: 'reason' }],
    ['a rule that is misspelt', 'link-ded: x', { context: 'unknown', meant: 'link-dead' }],
    ['no rule at all', ': x', { context: 'form' }],
    ['a rule that there is not', 'länkar: x', { context: 'unknownWithoutMeant' }],
    ['what could not be read', 'json-invalid: x', { context: 'reading' }],
    ['unused allowances', 'allowance-unused: x', { context: 'itself' }],
  ])('is refused with %s', (_title, text, values) => {
    const { allowances, findings } = sv(`<!-- coverage-allow ${text} -->\nText`)
    expect(allowances).toEqual([])
    expect(findings).toMatchObject([{ rule: 'allowance-invalid', file: 'docs/sv/a.md', line: 1, values }])
  })

  it('in front matter needs a reason too', () => {
    expect(sv('', { 'page-missing': null }).findings).toMatchObject([{ values: { context: 'reason' } }])
  })
})

describe('what the settings allow', () => {
  const allowed = (file?: string, key?: string) =>
    readAllowance('string-empty', 'så ska det vara', at('site.config.ts'), { kind: 'site', file, key })
  const found = finding('string-empty', at('locales/sv/common.json', 3), { key: 'menu.open' })

  it.each<[string | undefined, string | undefined, boolean]>([
    ['locales/sv/*', undefined, true],
    ['locales/en/*', undefined, false],
    [undefined, 'menu.*', true],
    [undefined, 'common:menu.open', true],
    [undefined, 'tags:*', false],
    ['locales/**', 'menu.open', true],
    [undefined, undefined, true],
  ])('in %s, of %s: %s', (file, key, fits) => {
    expect(settleFindings([found], allowed(file, key)).allowed).toHaveLength(fits ? 1 : 0)
  })
})

describe('the rules of the settings', () => {
  const dead = finding('link-dead', at('docs/sv/a.md'))
  const unreadable = finding('not-utf8', at('docs/sv/b.md'))
  const critical: Finding = { ...finding('page-outdated', at('docs/sv/a.md')), severity: 'error' }

  it.each<[string, Finding, RuleSettings, string[]]>([
    ['turn down', dead, { 'link-dead': 'note' }, ['docs/sv/a.md:1 note link-dead']],
    ['turn off', dead, { 'link-dead': 'off' }, []],
    ['leave alone what they do not name', dead, { 'anchor-dead': 'off' }, ['docs/sv/a.md:1 error link-dead']],
    ['never hide what cannot be read', unreadable, { 'not-utf8': 'off' }, ['docs/sv/b.md:1 error not-utf8']],
    [
      'do not turn down a critical page',
      critical,
      { 'page-outdated': 'note' },
      ['docs/sv/a.md:1 error page-outdated'],
    ],
    ['turn off a critical page’s', critical, { 'page-outdated': 'off' }, []],
  ])('%s', (_title, found, rules, expected) => {
    expect(settleFindings([found], none, rules).findings.map(short)).toEqual(expected)
  })

  it('do not make an allowance unused', () => {
    const allowance = readAllowance('link-dead', 'kommer', at('site.config.ts'), { kind: 'site' })
    expect(settleFindings([dead], joinReadings([allowance]), { 'link-dead': 'off' }).findings).toEqual([])
  })
})
