import { describe, expect, it } from 'vitest'
import { pairPages } from '../../../.vitepress/core/pages/pairs.ts'
import { checkProvenance } from '../../../.vitepress/core/provenance/check-provenance.ts'
import { checkSources } from '../../../.vitepress/core/provenance/check-sources.ts'
import { defineSite } from '../../../.vitepress/core/site/site.ts'
import { page, pairsFrom, twoLanguages } from '../../made/pages.ts'

const site = defineSite({ ...twoLanguages, reviews: { owners: ['editors'], every: 12 } })
const day = '2026-11-21'
const well = { ref: 'lag', reviewed: '2026-11-20', change: 'A wrong number of days was corrected.' }
const twin = { ref: 'lag', original: 'en', change: 'Ett fel antal dagar rättades.' }

function found(original: object, translation: object = {}, at = day) {
  const pairs = pairsFrom({ 'en/law': { ...well, ...original }, 'sv/lag': { ...twin, ...translation } })
  return checkProvenance(pairs, site, at).map(({ rule, file, values }) => [rule, file, values.context ?? ''])
}

describe('what looks after a page', () => {
  it('is well where it is reviewed, says what was changed, and is not due', () => {
    expect(found({})).toEqual([])
  })

  it.each([
    ['no review', { reviewed: undefined }, {}, 'review-missing', 'docs/en/law.md', ''],
    [
      'a review of tomorrow’s tomorrow',
      { reviewed: '2026-11-23' },
      {},
      'review-dates',
      'docs/en/law.md',
      'future',
    ],
    [
      'a next review before the last',
      { next_review: '2026-11-20' },
      {},
      'review-dates',
      'docs/en/law.md',
      'order',
    ],
    ['a review that is due', { next_review: '2026-11-21', reviewed: '2026-01-01' }, {}, undefined, '', ''],
    ['one that was due yesterday', { reviewed: '2025-11-20' }, {}, 'review-overdue', 'docs/en/law.md', ''],
    [
      'a law after six months',
      { reviewed: '2026-05-20', review_every: 6 },
      {},
      'review-overdue',
      'docs/en/law.md',
      '',
    ],
    [
      'a page withdrawn long ago',
      { reviewed: '2020-01-01', state: 'withdrawn', state_reason: 'x' },
      { state_reason: 'y' },
      undefined,
      '',
      '',
    ],
    [
      'an original that does not say what was changed',
      { change: undefined },
      {},
      'change-missing',
      'docs/en/law.md',
      '',
    ],
    ['a translation that does not', {}, { change: undefined }, 'change-missing', 'docs/sv/lag.md', ''],
    [
      'a translation that says it in English',
      {},
      { change: well.change },
      'field-untranslated',
      'docs/sv/lag.md',
      '',
    ],
    [
      'a state without its reason in Swedish',
      { state: 'checking', state_reason: 'x' },
      {},
      'state-reason-missing',
      'docs/sv/lag.md',
      '',
    ],
    ['another page that is not there', { instead: 'lagg' }, {}, 'instead-unknown', 'docs/en/law.md', ''],
    ['itself instead', { instead: 'lag' }, {}, 'instead-unknown', 'docs/en/law.md', ''],
  ])('%s', (_, original, translation, rule, file, context) => {
    expect(found(original, translation)).toEqual(rule === undefined ? [] : [[rule, file, context]])
  })

  it('is not asked for on pages that only show others, nor on a site that keeps no reviews', () => {
    const pairs = pairsFrom({
      'en/index': { ref: 'home', layout: 'home' },
      'en/search': { ref: 's', type: 'search' },
    })
    expect(checkProvenance(pairs, site, day)).toEqual([])
    const plain = pairsFrom({ 'en/law': { ref: 'lag' } })
    expect(checkProvenance(plain, twoLanguages, day)).toEqual([])
  })

  it('depends on nothing but the day that is given', () => {
    const on = (at: string) => found({}, {}, at).length
    expect([on('2027-11-20'), on('2027-11-21')]).toEqual([0, 1])
  })
})

describe('the section that names the sources', () => {
  const withSources = '## One\n\nText.\n\n## Sources and additions {#sources}\n'
  it.each([
    ['is there', {}, withSources, withSources, []],
    ['is missing in Swedish', {}, withSources, '## Ett\n\nText om å, ä och ö.\n', ['docs/sv/lag.md:3']],
    ['is missing in both', {}, 'Text.\n', 'Text.\n', ['docs/en/law.md:1', 'docs/sv/lag.md:1']],
    ['need not be on a search page', { type: 'search' as const }, 'Text.\n', 'Text.\n', []],
  ])('%s', (_, fields, english, swedish, expected) => {
    const pages = [page('en/law', { ...well, ...fields }, english), page('sv/lag', { ...twin }, swedish)]
    const findings = checkSources(pairPages(pages, site).pairs)
    expect(findings.map(({ file, line }) => `${file}:${line}`)).toEqual(expected)
  })
})
