import { describe, expect, it } from 'vitest'
import { type Finding, finding } from '../../../.vitepress/core/findings/finding.ts'
import { annotationsReport } from '../../../scripts/report/formats/annotations.ts'
import { badgeReport, badgeSvgReport } from '../../../scripts/report/formats/badge.ts'
import { csvPagesReport, csvReport } from '../../../scripts/report/formats/csv.ts'
import { type Format, formatNames, formats } from '../../../scripts/report/formats/formats.ts'
import { junitReport } from '../../../scripts/report/formats/junit.ts'
import { markdownReport, mostBytes } from '../../../scripts/report/formats/markdown.ts'
import { sarifReport } from '../../../scripts/report/formats/sarif.ts'
import { terminalReport } from '../../../scripts/report/formats/terminal.ts'
import { reportInput } from '../../made/report.ts'

const at = (file: string, line = 1, column = 1) => ({ file, line, column })
const dead = (target: string, line = 4) =>
  finding('link-dead', at('docs/sv/om/å, ä & ö.md', line, 7), { target, meant: '' })
const empty = (key: string) =>
  finding('string-empty', at('locales/sv/common.json', 2, 3), { key, language: 'sv' })
const unreadable = finding('json-invalid', at('locales/sv/x.json'), {
  reason: 'ValueExpected',
  context: 'ValueExpected',
})
const outdated = finding(
  'page-unconfirmed',
  at('docs/sv/index.md'),
  { ref: 'home', language: 'sv', from: 'en', original: 'docs/en/index.md' },
  at('docs/en/index.md', 3, 2),
)
const many = (count: number, text = '') =>
  Array.from({ length: count }, (_, index) => dead(`sida-${index}${text}`, index + 1))
const hostile = '<script>|`*_[x](y)`"\'\u0000\u001B]]> @alla #12 %0A::error::\n=1+1 ﷺ 🇸🇪'

describe.each(formatNames)('%s', (format: Format) => {
  it.each(['en', 'sv'])('gives the same bytes for the same input, in %s', (language) => {
    const findings = [dead('a'), empty('b'), unreadable, outdated]
    const once = formats[format](reportInput(findings, language, { current: 40 }))
    expect(formats[format](reportInput(findings, language, { current: 40 }))).toBe(once)
    expect(once).not.toMatch(/findings:|undefined|NaN|\[object/)
    expect(once.endsWith('\n')).toBe(true)
  })

  it('takes any text, and nothing at all', () => {
    expect(() => formats[format](reportInput([dead(hostile), empty(hostile)]))).not.toThrow()
    expect(() => formats[format](reportInput([]))).not.toThrow()
  })
})

describe('the terminal', () => {
  it('names the rule, and the place in the original', () => {
    const within = { ...empty('a'), original: at('locales/en/common.json', 3, 2) }
    expect(terminalReport(reportInput([within], 'sv'))).toContain(
      '[originalet: locales/en/common.json:3:2; string-empty]',
    )
    // Where the words name the original themselves, once is enough.
    expect(terminalReport(reportInput([outdated], 'sv'))).toContain('  [page-unconfirmed]')
  })

  it('does not say that all is well where a share is low', () => {
    const report = terminalReport(reportInput([], 'en', { current: 40 }))
    expect(report).not.toContain('Everything is translated')
    expect(report).toContain('Swedish: 40% of the words of the pages are up to date')
  })
})

describe('shares that are too low', () => {
  it.each([
    ['terminal', terminalReport],
    ['markdown', markdownReport],
    ['annotations', annotationsReport],
    ['sarif', sarifReport],
  ])('that say the same twice, as of a language without words, are said once in %s', (_name, report) => {
    const shortfall = { language: 'sv', of: 'pages', percent: null, least: 100 } as const
    const low = [
      { ...shortfall, measure: 'translated' },
      { ...shortfall, measure: 'current' },
    ] as const
    const input = reportInput([], 'sv')
    const text = report({ ...input, verdict: { ...input.verdict, shortfalls: [...low] } })
    expect(text.match(/det finns inga ord i sidorna att räkna/g)).toHaveLength(1)
  })
})

describe('what a page says', () => {
  const shown = terminalReport(
    reportInput([{ ...dead(`${hostile}\u202Etxt`), file: 'docs/sv/a\u001B[2J.md' }]),
  )

  it('does not steer the terminal', () => {
    expect(shown).not.toMatch(/[^\P{Cc}\n]|\u202E/u)
    expect(shown.split('\n').filter((line) => line.includes('link-dead'))).toHaveLength(1)
  })
})

describe('Markdown', () => {
  it('has the figures, the findings and a mark to find it by', () => {
    const report = markdownReport(reportInput([dead('a.md')], 'sv'))
    expect(report.split('\n').slice(0, 2)).toEqual([
      '<!-- coverage-report -->',
      '## Översättningsläget: något behöver åtgärdas',
    ])
    expect(report).toContain('| **Svenska** | Sidor | 100\u00a0% | 100\u00a0% | 100 |')
    expect(report).toContain(
      '| fel | `docs/sv/om/å, ä & ö.md:4:7` | Länken leder till ”a.md”, som inte finns.',
    )
  })

  it('is never longer than a comment can be, and says how many more there are', () => {
    const report = markdownReport(reportInput(many(2000, ' åäö'.repeat(20))))
    expect(Buffer.byteLength(report)).toBeLessThanOrEqual(mostBytes)
    const rows = report.match(/^\| error /gm)?.length ?? 0
    expect(rows).toBeGreaterThan(100)
    expect(report).toContain(`… and ${2000 - rows} more.`)
  })

  it('is safe from what pages say', () => {
    const report = markdownReport(reportInput([dead(hostile)]))
    const row = report.split('\n').filter((line) => line.startsWith('| error'))
    expect(row).toHaveLength(1)
    expect(row[0]).not.toMatch(/<script|@alla|[^\\]\*|(?<!\\)`\*/)
    expect(row[0]).toContain('@&#8203;alla')
    // Four cells: no sign of the text begins another.
    expect(row[0]?.match(/(?<!\\)\|/g)).toHaveLength(5)
  })
})

describe('annotations', () => {
  it('stand beside the line, escaped', () => {
    expect(annotationsReport({ ...reportInput([dead('50 %')], 'sv'), prefix: 'kunskap/' })).toBe(
      '::error file=kunskap/docs/sv/om/å%2C ä & ö.md,line=4,col=7,title=link-dead::Länken leder till ”50 %25”, som inte finns. Rätta länken eller ta bort den.\n',
    )
  })

  it('are ten of a kind, the last of which says how many more there are', () => {
    const lines = annotationsReport(reportInput([...many(30), empty('a'), unreadable]))
      .trimEnd()
      .split('\n')
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10)
    expect(lines[0]).toContain('title=json-invalid')
    expect(lines[9]).toBe('::error::… and 22 more. Run “npm run coverage -- --all” to see all.')
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(1)
  })

  it('are all there where they are ten', () => {
    const report = annotationsReport(reportInput(many(10)))
    expect(report.match(/^::error file/gm)).toHaveLength(10)
    expect(report).not.toContain('more')
  })
})

describe('JUnit', () => {
  it('fails where the command does, and nowhere else', () => {
    const report = junitReport(reportInput([dead('a'), empty('b'), unreadable], 'en', { current: 40 }))
    expect(report).toContain(
      '<testsuites name="Translation coverage" tests="7" failures="2" errors="1" skipped="0">',
    )
    expect(report).toContain('<failure message="Swedish: 40% of the words')
    expect(report).toContain('<system-out>warning: “b” has no text. Write the text.</system-out>')
  })

  it('is XML whatever a page says', () => {
    const report = junitReport(reportInput([dead(hostile)]))
    expect(report).not.toMatch(/[^\P{Cc}\n]|<script|\]\]>/u)
    expect(report).toContain('&lt;script&gt;')
  })
})

describe('CSV', () => {
  it('has a line of names and one for each finding, with CRLF', () => {
    const [names, row] = csvReport(reportInput([outdated])).split('\r\n')
    expect(names).toBe(
      'severity,rule,file,line,column,originalFile,originalLine,originalColumn,what,mend,fingerprint',
    )
    expect(row).toMatch(/^warning,page-unconfirmed,docs\/sv\/index\.md,1,1,docs\/en\/index\.md,3,2,"Nobody/)
  })

  it('quotes what needs quotes, and gives a spreadsheet no formula', () => {
    const finding: Finding = { ...dead('x'), file: '=HYPERLINK("a,b")' }
    expect(csvReport(reportInput([finding]))).toContain('error,link-dead,"\'=HYPERLINK(""a,b"")",4,7,,,,')
  })

  it('has the pages by language', () => {
    expect(csvPagesReport(reportInput([], 'en', { current: 40, language: 'sv' })).split('\r\n')).toEqual([
      'ref,language,title,state,words,translated,current,file,original',
      'home,sv,Början,unconfirmed,100,100,40,docs/sv/index.md,docs/en/index.md',
      '',
    ])
  })
})

describe('the badge', () => {
  it('has each language’s share, and the colour of the lowest', () => {
    expect(JSON.parse(badgeReport(reportInput([], 'en', { current: 40 })))).toEqual({
      schemaVersion: 1,
      label: 'translations up to date',
      message: 'en 100% · sv 40%',
      color: 'a34700',
    })
  })

  it('says so where something could not be read', () => {
    expect(JSON.parse(badgeReport(reportInput([unreadable], 'sv'))).message).toBe('går inte att läsa')
  })

  it('is an SVG with a name, and nothing from elsewhere', () => {
    const svg = badgeSvgReport(reportInput([], 'sv'))
    expect(svg).toContain('role="img" aria-label="aktuella översättningar: en 100\u00a0% · sv 100\u00a0%"')
    expect(svg).toContain('<title>aktuella översättningar: ')
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<style|<script|@import|href/)
  })
})

describe('SARIF', () => {
  const log = (...args: Parameters<typeof reportInput>) => JSON.parse(sarifReport(reportInput(...args)))

  it('has rules with help, places, the original’s place and fingerprints', () => {
    const [run] = log([outdated, dead('a')], 'sv').runs
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'link-dead',
      'page-unconfirmed',
    ])
    expect(run.tool.driver.rules[0]).toMatchObject({
      shortDescription: { text: 'Länken leder till ”…”, som inte finns.' },
      help: { text: expect.stringContaining('<!-- coverage-allow link-dead: skäl -->') },
      defaultConfiguration: { level: 'error' },
    })
    expect(run.results[0]).toMatchObject({
      ruleId: 'link-dead',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'docs/sv/om/%C3%A5%2C%20%C3%A4%20%26%20%C3%B6.md' },
            region: { startLine: 4, startColumn: 7 },
          },
        },
      ],
    })
    expect(run.results[1].relatedLocations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 2,
    })
    expect(run.results[0].partialFingerprints['coverageFinding/v1']).toMatch(/^[0-9a-f]{16}$/)
  })

  it('says that the run did not succeed where something could not be read', () => {
    expect(log([unreadable]).runs[0].invocations[0]).toMatchObject({
      executionSuccessful: false,
      exitCode: 2,
    })
  })
})
