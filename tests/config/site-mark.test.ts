import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { markUrl } from '../../.vitepress/config/site-mark.ts'
import { usageProblem } from '../../scripts/arguments/usage-problem.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import { twoLanguages } from '../made/pages.ts'

const root = path.join(projectRoot, 'tests/fixtures/other-group')
const site = { ...twoLanguages, address: 'https://example.org/tori' }

describe('the mark of a site', () => {
  it.each([
    ['tori.svg', '/tori/tori.svg'],
    [undefined, '/tori/mark.svg'],
  ])('%s is at %s', (mark, url) => expect(markUrl(root, { ...site, mark })).toBe(url))

  it('that is not there is said so', () => {
    let said = ''
    try {
      markUrl(root, { ...site, mark: 'away.svg' })
    } catch (error) {
      said = usageProblem('build', error, { language: 'en' })
    }
    expect(said).toContain('site.config.ts: mark: there is no file docs/public/away.svg')
  })
})
