import { describe, expect, it } from 'vitest'
import { compareBlocks } from '../../../.vitepress/core/freshness/compare-blocks.ts'
import { formatRecord, isRecord, readRecord } from '../../../.vitepress/core/freshness/fingerprint.ts'
import { readBlocks } from '../../../.vitepress/core/freshness/read-blocks.ts'
import { blocksOf } from '../../../.vitepress/core/markdown/blocks.ts'

const read = (body: string) => readBlocks(blocksOf(body), body, (target) => target)

/** The kinds of change between two pages, the first known only by what the lock file keeps. */
function kinds(before: string, now: string): string {
  const records = read(before).map(formatRecord)
  expect(records.every(isRecord)).toBe(true)
  return compareBlocks(records.map(readRecord), read(now))
    .flatMap(({ kind }) => kind ?? [])
    .join(' ')
}

describe('a change that says nothing else', () => {
  it.each([
    ['emphasis in other marks', 'You *must* come.', 'You _must_ come.', ''],
    ['strong in other marks', 'You **must** come.', 'You __must__ come.', ''],
    ['other list marks', '- one thing\n- two things', '* one thing\n* two things', ''],
    ['hard wraps', 'You can come\nalong today.', 'You can come along\ntoday.', ''],
    [
      'a table that is aligned',
      '| a | b |\n|---|---|\n| c | d |',
      '| a   | b |\n|:----|---|\n| c   | d |',
      '',
    ],
    ['a reference link written inline', 'See [it][1].\n\n[1]: /x', 'See [it](/x).', ''],
    ['a break with a slash', 'One<br>two', 'One<br />two', ''],
    ['emphasis added', 'You must come.', 'You **must** come.', 'formatting'],
    ['a list of what was a paragraph', 'one thing', '- one thing', 'formatting'],
    [
      'a paragraph that became two',
      'One thing. Two more.',
      'One thing.\n\nTwo more.',
      'formatting formatting',
    ],
    [
      'two paragraphs that became one',
      'One thing.\n\nTwo more.',
      'One thing. Two more.',
      'formatting formatting',
    ],
    ['a comment', 'One thing.', '<!-- coverage-allow x: y -->\n\nOne thing.', 'formatting'],
    ['straight quotes', 'Say “hello” to us', 'Say "hello" to us', 'punctuation'],
    ['a comma', 'Come, please', 'Come please', 'punctuation'],
    ['a new sentence by a full stop', 'Read it, and come', 'Read it. And come', 'punctuation'],
    ['a hyphen', 'Skicka e-post', 'Skicka epost', 'punctuation'],
    ['a capital', 'the Council decides', 'the council decides', 'case'],
    ['letters that changed places', 'the council decides', 'the coucnil decides', 'typo'],
    ['a letter left out', 'den öppna källkoden', 'den öppna källkden', 'typo'],
    ['a letter too many', 'den öppna källkoden', 'den öppna källkodden', 'typo'],
    ['another letter', 'förändring i kommunen', 'förändrimg i kommunen', 'typo'],
    ['a misspelling that is mended', 'teh group meets', 'the group meets', 'typo'],
    ['a word written twice', 'the group group meets', 'the group meets', 'typo'],
    ['a word in two', 'our data base', 'our database', 'typo'],
    ['American spelling', 'the organisation', 'the organization', 'typo'],
    ['spaces in a number', 'about 10 000 people', 'about 10000 people', 'punctuation'],
  ])('%s', (_title, before, now, expected) => expect(kinds(before, now)).toBe(expected))
})

describe('a change of meaning', () => {
  it.each([
    ['a number', 'We are 12 people', 'We are 13 people', 'number'],
    ['a number with a decimal', 'It costs 1,5 million', 'It costs 15 million', 'number'],
    ['a number as a word', 'De tre grupperna', 'De två grupperna', 'number'],
    ['a currency', 'It costs £5', 'It costs €5', 'number'],
    ['a number in a name', 'Paragraph A-11', 'Paragraph A-12', 'number'],
    ['a day', 'Before 20 November', 'Before 21 November', 'date'],
    ['a month', 'Before 20 November', 'Before 20 October', 'date'],
    ['a year', 'It began in 2016', 'It began in 2017', 'date'],
    ['a date of digits', 'Since 2026-11-20', 'Since 2026-11-21', 'date'],
    ['a time', 'Vi börjar 18:30', 'Vi börjar 18:00', 'date'],
    ['not', 'You can share it', 'You can not share it', 'negation'],
    ['can’t', 'You can share it', 'You can’t share it', 'negation'],
    ['inte', 'Du ska inte dela den', 'Du ska dela den', 'negation'],
    ['unable', 'They are able to', 'They are unable to', 'negation'],
    ['olaglig', 'Det är lagligt nu', 'Det är olagligt nu', 'negation'],
    ['now and not', 'They are now open', 'They are not open', 'negation'],
    ['a link’s target', 'See [it](/a)', 'See [it](/b)', 'link'],
    ['an address', 'Write to a@example.org', 'Write to b@example.org', 'link'],
    ['an image', '![the mark](/a.svg)', '![the mark](/b.svg)', 'link'],
    ['a link in HTML', '<p><a href="/a">it</a></p>', '<p><a href="/b">it</a></p>', 'link'],
    ['a reference', 'See [it][1].\n\n[1]: /a', 'See [it][1].\n\n[1]: /b', 'link'],
    ['code in a line', 'Run `npm start`', 'Run `npm test`', 'code'],
    ['code', '```sh\nnpm start\n```', '```sh\nnpm test\n```', 'code'],
    ['a placeholder', 'Hello {{name}}', 'Hello {{title}}', 'placeholder'],
    ['a word', 'You must write to us', 'You may write to us', 'words'],
    ['a short word one letter away', 'Bring the cat along', 'Bring the car along', 'words'],
    ['one and several', 'Write to the group', 'Write to the groups', 'words'],
    ['words in another order', 'Dogs bite men here', 'Men bite dogs here', 'words'],
    ['a sentence more', 'Come along.', 'Come along. There is always coffee for all.', 'sentence-added'],
    ['a sentence less', 'Come along. There is always coffee for all.', 'Come along.', 'sentence-removed'],
    [
      'another paragraph',
      'Come along with a friend today.',
      'Everything begins when somebody has cooked.',
      'rewritten',
    ],
    ['a mark for yes and no', '| Free | ✅ |\n|---|---|', '| Free | ❌ |\n|---|---|', 'words'],
    ['a paragraph more', 'Come along.', 'Come along.\n\nBring coffee.', 'added'],
    ['a paragraph less', 'Come along.\n\nBring coffee.', 'Come along.', 'removed'],
    [
      'another order',
      'Come along now.\n\nBring coffee then.',
      'Bring coffee then.\n\nCome along now.',
      'moved',
    ],
  ])('%s', (_title, before, now, expected) => expect(kinds(before, now)).toBe(expected))

  it('is found where both words stand elsewhere on the page, one letter apart', () => {
    const rest = '\n\nThe hotel has motels.\n\nThe motel has hotels.'
    expect(kinds(`Book the hotel.${rest}`, `Book the motel.${rest}`)).toBe('words')
  })

  it('is of an unknown kind where the lock file has hashes only', () => {
    const steps = compareBlocks([readRecord('0123abcd')], read('Come along.'))
    expect(steps).toEqual([{ before: 0, now: 0, kind: 'unknown' }])
  })
})
