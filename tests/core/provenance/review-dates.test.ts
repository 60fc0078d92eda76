import { describe, expect, it } from 'vitest'
import { addMonths, isOverdue, nextReviewOf } from '../../../.vitepress/core/provenance/review-dates.ts'
import { defineSite } from '../../../.vitepress/core/site/site.ts'
import { today } from '../../../scripts/dates/today.ts'
import { twoLanguages } from '../../made/pages.ts'

describe('the day so many months after another', () => {
  it.each([
    ['2026-11-21', 12, '2027-11-21'],
    ['2026-11-21', 6, '2027-05-21'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-01', 120, '2036-01-01'],
  ])('%s and %i months are %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })
})

describe('when a page is to be reviewed next', () => {
  const site = defineSite({ ...twoLanguages, reviews: { owners: ['editors'], every: 12 } })
  const page = { title: 'Lag', description: 'Lag' }

  it.each([
    ['as the settings say', { reviewed: '2026-11-21' }, '2027-11-21'],
    ['sooner where the page says so', { reviewed: '2026-11-21', review_every: 6 }, '2027-05-21'],
    ['on the day that it names', { reviewed: '2026-11-21', next_review: '2026-12-01' }, '2026-12-01'],
    ['never known without a review', {}, undefined],
  ])('%s', (_, fields, expected) => {
    expect(nextReviewOf({ ...page, ...fields }, site)).toBe(expected)
  })

  it('is not known where the site keeps no reviews', () => {
    expect(nextReviewOf({ ...page, reviewed: '2026-11-21' }, twoLanguages)).toBeUndefined()
  })

  it('is overdue from the day after', () => {
    expect(isOverdue('2027-05-21', '2027-05-21')).toBe(false)
    expect(isOverdue('2027-05-21', '2027-05-22')).toBe(true)
    expect(isOverdue(undefined, '2027-05-22')).toBe(false)
  })
})

describe('today', () => {
  it.each([
    ['the day given', '2026-02-28', { SOURCE_DATE_EPOCH: '0' }, '2026-02-28'],
    ['that of SOURCE_DATE_EPOCH', undefined, { SOURCE_DATE_EPOCH: '1795219200' }, '2026-11-21'],
    ['also where what is given is no day', '2026-02-30', { SOURCE_DATE_EPOCH: '1795219200' }, '2026-11-21'],
  ])('is %s', (_, given, environment, expected) => {
    expect(today(given, environment)).toBe(expected)
  })

  it.each([{}, { SOURCE_DATE_EPOCH: '' }, { SOURCE_DATE_EPOCH: 'igår' }, { SOURCE_DATE_EPOCH: '1e300' }])(
    'is that of the clock with %o',
    (environment) => expect(today(undefined, environment)).toMatch(/^\d{4}-\d{2}-\d{2}$/),
  )
})
