import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import coverageCommand from '../../../scripts/commands/coverage.ts'
import { runCommand } from '../../made/run-command.ts'
import { copyOf, type Edit } from '../../made/tree.ts'

const settings: Edit = (text) =>
  text
    .replace('../../../.vitepress', path.resolve('.vitepress'))
    .replace('  thresholds:', "  reviews: { owners: ['editors'], every: 12 },\n  thresholds:")
const reviewed: Edit = (text) => text.replace('---\n', '---\nreviewed: 2026-11-20\n')

async function coverage(...args: string[]) {
  const root = copyOf('whole', { 'site.config.ts': settings, 'docs/sv/om/oppna-data.md': reviewed })
  return { root, ...(await runCommand(coverageCommand, ['--root', root, '--all', ...args])) }
}

describe('npm run coverage', () => {
  it.each([
    ['en', '2027-11-20', false, ''],
    ['en', '2027-11-21', true, 'The page should have been reviewed by 2027-11-20'],
    ['sv', '2027-11-21', true, 'Sidan skulle ha granskats senast 2027-11-20'],
  ])('judges reviews by the day that it is given (%s, %s)', async (language, day, isLate, words) => {
    const { out } = await coverage('--today', day, '--language', language)
    expect(out.includes('[review-overdue]')).toBe(isLate)
    expect(out).toContain(words)
  })

  it.each([
    ['en', '--today takes a date such as 2026-11-20, not “2027-02-29”'],
    ['sv', '--today ska vara ett datum som 2026-11-20, inte ”2027-02-29”'],
  ])('takes only a day that exists (%s)', async (language, words) => {
    const { code, err } = await coverage('--today', '2027-02-29', '--language', language)
    expect(code).toBe(2)
    expect(err).toContain(words)
  })

  it('keeps the anchors that there are, and tells of one that goes', async () => {
    const { root, out } = await coverage('--keep-anchors', '--language', 'en')
    expect(out).toBe('Written to docs/anchors.txt.\n')
    expect(readFileSync(path.join(root, 'docs/anchors.txt'), 'utf8')).toContain('\nopen-data#licence\n')
  })
})
