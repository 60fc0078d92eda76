import { describe, expect, it } from 'vitest'
import { found } from './compared-pages.ts'

type Row = [title: string, original: string, translation: string, expected: string[]]

describe('sections', () => {
  it.each<Row>([
    ['none', '## A {#a}\n\nx\n\n## B {#b}\n\ny', '## Å {#a}\n\nx\n\n## Bé {#b}\n\ny', []],
    [
      'one that only the translation has',
      '## A {#a}\n\nx\n\n## B {#b}\n\ny',
      '## Å {#a}\n\nx\n\n## Eget {#eget}\n\nz\n\n## Bé {#b}\n\ny',
      ['section-added 5:1'],
    ],
    [
      'one has moved',
      '## A {#a}\n\nx\n\n## B {#b}\n\ny\n\n## C {#c}\n\nz',
      '## Cé {#c}\n\nz\n\n## Å {#a}\n\nx\n\n## Bé {#b}\n\ny',
      ['section-moved 1:1 | 9:1'],
    ],
    [
      'another level',
      '## A\n\nx\n\n### B\n\ny\n\n## C\n\nz',
      '## Å\n\nx\n\n## Bé\n\ny\n\n## Cé\n\nz',
      ['heading-level 5:1 | 5:1'],
    ],
    ['a level lower throughout', '## A\n\nx\n\n### B\n\ny', '# Å\n\nx\n\n## Bé\n\ny', []],
    [
      'a level is skipped',
      '## A {#a}\n\nx',
      '## Å {#a}\n\nx\n\n#### Eget {#eget}\n\nz',
      ['heading-skipped 5:1', 'section-added 5:1'],
    ],
    ['the original skips it too', '## A\n\nx\n\n#### B\n\ny', '## Å\n\nx\n\n#### Bé\n\ny', []],
  ])('%s', (_title, original, translation, expected) =>
    expect(found(original, translation)).toEqual(expected),
  )
})

describe('paragraphs', () => {
  const first = 'Everyone who lives in the town may come to the meetings and speak.'
  const second = 'Write to the group before Monday if you want to say something there.'
  const etta = 'Alla som bor i staden får komma till mötena och tala där.'
  const tvaa = 'Skriv till gruppen före måndag om du vill säga något på mötet.'
  it.each<Row>([
    ['both are there', `## A\n\n${first}\n\n${second}`, `## Å\n\n${etta}\n\n${tvaa}`, []],
    ['one is missing', `## A\n\n${first}\n\n${second}`, `## Å\n\n${etta}`, ['block-missing 1:1 | 5:1']],
    ['two have become one', `## A\n\n${first}\n\n${second}`, `## Å\n\n${etta} ${tvaa}`, []],
    [
      'one stands in another section',
      `## A\n\n${first}\n\n${second}\n\n## B\n\nx`,
      `## Å\n\n${etta}\n\n## B\n\nx\n\n${tvaa}`,
      [],
    ],
  ])('%s', (_title, original, translation, expected) => {
    const rules = found(original, translation)
    expect(rules.filter((rule) => !rule.startsWith('length-differs'))).toEqual(expected)
  })
})

describe('code', () => {
  const code = (source: string, language = 'sh') => `Kör:\n\n\`\`\`${language}\n${source}\n\`\`\``
  it.each<Row>([
    ['the same', code('npm start'), code('npm start'), []],
    ['another command', code('npm start'), code('npm run dev'), ['code-changed 3:1 | 3:1']],
    ['a comment is translated', code('npm start # begin here'), code('npm start # börja här'), []],
    ['a text is translated', code('say("Hello")', 'js'), code('say("Hej")', 'js'), []],
    ['what to fill in is translated', code('git clone <your name>'), code('git clone <ditt namn>'), []],
    ['Markdown is translated', code('# Title', 'md'), code('# Rubrik', 'md'), []],
    ['an option is lost', code('ls -la'), code('ls -l'), ['code-changed 3:1 | 3:1']],
    ['missing', `## A\n\n${code('npm start')}`, '## Å\n\nKör:', ['code-missing 1:1 | 5:1']],
  ])('%s', (_title, original, translation, expected) =>
    expect(found(original, translation)).toEqual(expected),
  )
})

describe('images', () => {
  it.each<Row>([
    ['the same', '![A map of Scotland](map.png)', '![En karta över Skottland](map.png)', []],
    ['a file for each language', '![A map](../img/map-en.png)', '![En karta](../../img/map-sv.png)', []],
    ['missing', 'See it.\n\n![A map](map.png)', 'Se den.', ['image-missing 1:1 | 3:10']],
    [
      'its text is not translated',
      'Look:\n\n![A map of where we meet](map.png)',
      'Titta:\n\n![A map of where we meet](map.png)',
      ['image-text-untranslated 3:27 | 3:27'],
    ],
    ['its text is missing', '![A map](map.png)', '![](map.png)', ['image-text-missing 1:5 | 1:10']],
    ['a name', '![Code for Sweden](logo.svg)', '![Code for Sweden](logo.svg)', []],
    [
      'as HTML, its text changed and still English',
      '<img src="map.png" alt="A map of the places where you meet">',
      '<img src="map.png" alt="This is a map of the places that you know">',
      ['image-text-untranslated 1:11 | 1:11'],
    ],
  ])('%s', (_title, original, translation, expected) =>
    expect(found(original, translation)).toEqual(expected),
  )
})

describe('tables, lists, footnotes, containers and components', () => {
  it.each<Row>([
    ['a table alike', '| a | b |\n|---|---|\n| c | d |', '| å | b |\n|---|---|\n| c | d |', []],
    [
      'a row is missing',
      '| a | b |\n|---|---|\n| c | d |\n| e | f |',
      '| å | b |\n|---|---|\n| c | d |',
      ['table-differs 1:1 | 1:1'],
    ],
    [
      'a column is missing',
      'x\n\n| a | b |\n|---|---|\n| c | d |',
      'x\n\n| å |\n|---|\n| c |',
      ['table-differs 3:1 | 3:1'],
    ],
    ['no table', '## A\n\n| a |\n|---|\n| c |', '## Å\n\nc', ['table-missing 1:1 | 3:1']],
    ['a list alike', '- a\n- b\n  - c', '- å\n- b\n  - c', []],
    ['an item is missing', 'x\n\n- a\n- b\n- c', 'x\n\n- å\n- b', ['list-differs 3:1 | 3:1']],
    ['one list written as two', '- a\n- b\n- c', '- å\n- b\n\ntext\n\n- c', []],
    ['a footnote alike', 'Text[^1].\n\n[^1]: Note.', 'Text[^1].\n\n[^1]: Not.', []],
    ['a footnote without its note', 'Text[^1].\n\n[^1]: Note that.', 'Text[^1].', ['footnote-broken 1:5']],
    ['a footnote is missing', 'Text[^a].\n\n[^a]: Note that.', 'Text.', ['footnote-missing 1:1 | 1:5']],
    ['a footnote of another name', 'Text[^a].\n\n[^a]: Note that.', 'Text[^b].\n\n[^b]: Se där.', []],
    ['a footnote in code is none', 'Write `[^1]`.', 'Skriv `[^1]`.', []],
    ['a box alike', '::: tip Good\nx\n:::', '::: tip Bra\nx\n:::', []],
    ['a box of another kind', '::: warning\nx\n:::', '::: tip\nx\n:::', ['container-differs 1:5 | 1:5']],
    ['no box', '## A\n\n::: warning\nx\n:::', '## Å\n\nx', ['container-differs 1:1 | 3:5']],
    ['a component alike', '<CoverageReport />', '<CoverageReport />', []],
    ['a component is missing', 'x\n\n<CoverageReport />', 'x', ['component-missing 1:1 | 3:1']],
    ['a component too many', 'x', 'x <NewThing/> y', ['component-added 1:3']],
    ['plain HTML is no component', '<div class="x">a</div>', '<span>å</span>', []],
  ])('%s', (_title, original, translation, expected) =>
    expect(found(original, translation)).toEqual(expected),
  )
})

describe('links', () => {
  it.each<Row>([
    [
      'to the same pair by other paths',
      'See [b](b.md) and [c](../c.md#x).',
      'Se [b](be.md) och [c](../ce.md#y).',
      [],
    ],
    [
      'one is missing',
      '## A\n\nSee [b](b.md) and [c](../c.md).',
      '## Å\n\nSe [b](be.md) och c.',
      ['link-missing 3:1 | 3:23'],
    ],
    ['one is added', 'See [b](b.md).', 'Se [b](be.md) och [c](../ce.md).', ['link-added 1:23']],
    [
      'it has moved to another section',
      '## A\n\n[b](b.md)\n\n## B\n\ny',
      '## Å\n\nx\n\n## Bé\n\n[b](be.md)',
      [],
    ],
    [
      'the address in another language',
      '[x](https://en.wikipedia.org/wiki/Open_data)',
      '[x](https://sv.wikipedia.org/wiki/%C3%96ppna_data)',
      [],
    ],
    [
      'the language in an address',
      '[x](https://example.org/en/about)',
      '[x](https://example.org/sv/about/)',
      [],
    ],
    ['an address elsewhere is missing', '[x](https://example.org/law)', 'x', ['link-missing 1:1 | 1:5']],
    ['mail is looked at with addresses', '[a@b.se](mailto:a@b.se)', 'a@b.se', []],
    ['on the page itself', '[x](#who)', 'x', []],
    ['a template', '[x]({{page.url}})', 'x', []],
  ])('%s', (_title, original, translation, expected) =>
    expect(found(original, translation)).toEqual(expected),
  )
})

describe('numbers, dates and addresses', () => {
  it.each<Row>([
    ['decimal comma and space', 'It costs 12,500.50 or 3.5%.', 'Det kostar 12 500,50 eller 3,5 %.', []],
    ['a date', 'On 20 November 2026.', 'Den 20 november 2026.', []],
    ['a date with the month first', 'On November 20, 2026.', 'Den 20 november 2026.', []],
    ['a date in digits', 'On 20 November 2026.', 'Den 2026-11-20.', []],
    ['a time', 'At 2:30 p.m. and at 9 am.', 'Klockan 14.30 och kl. 9.', []],
    ['from one time to another', 'At 14:30–16:00.', 'Kl. 14.30–16.00.', []],
    ['another time', 'At 2:30 p.m.', 'Kl. 13.30.', ['date-differs 1:1 | 1:1']],
    ['a product', 'A card of 3x2 inches.', 'Ett kort på 3×2 tum.', []],
    [
      'a date in a title in the other language',
      'See _News (2004 March 9)_.',
      'Se _News (2004 March 9)_ .',
      [],
    ],
    ['an ordinal', 'The 3rd time, and the 21st.', 'Den tredje gången, och den 21:a.', []],
    ['in letters', 'We are 12 in 3 groups.', 'Vi är tolv i tre grupper.', []],
    ['millions', 'It costs 2.5 million.', 'Det kostar 2,5 miljoner.', []],
    ['a decade and a century', 'In the 1990s and the 19th century.', 'På 1990-talet och 1800-talet.', []],
    ['a law and a version', 'Act 2009:400, version 2.2.1.', 'Lagen (2009:400), version 2.2.1.', []],
    ['a name with digits', 'About CO2 and 3D.', 'Om koldioxid och tredimensionellt.', []],
    ['another number', 'We are 120 people.', 'Vi är 210 personer.', ['number-differs 1:1 | 1:1']],
    ['a number lost', 'Within 30 days.', 'Inom en månad.', ['number-differs 1:1 | 1:1']],
    ['another day', 'x\n\nOn 20 November 2026.', 'x\n\nDen 21 november 2026.', ['date-differs 3:1 | 3:1']],
    [
      'it stands in the next paragraph',
      'We were 120 in May.\n\nWe met again.',
      'Vi sågs.\n\nVi var 120 i maj.',
      [],
    ],
    ['code is looked at elsewhere', '```\n1\n```', '```\n2\n```', []],
    [
      'another mail address',
      'Write to a@example.org.',
      'Skriv till b@example.org.',
      ['address-differs 1:1 | 1:1'],
    ],
    [
      'another web address',
      'See https://example.org/a.',
      'Se https://example.org/b.',
      ['address-differs 1:1 | 1:1'],
    ],
    ['a web address in each language', 'See https://example.org/en/a.', 'Se https://example.org/sv/a/.', []],
  ])('%s', (_title, original, translation, expected) =>
    expect(found(original, translation)).toEqual(expected),
  )
})

describe('terms of the glossary', () => {
  it.each<Row>([
    ['used', 'Try participatory budgeting.', 'Pröva medborgarbudget.', []],
    ['inflected', 'Open data for municipalities.', 'Öppna data för kommunerna.', []],
    ['in a compound', 'The council decides.', 'Kommunstyrelsen beslutar.', []],
    [
      'another word',
      'Try participatory budgets.',
      'Pröva deltagande budgetering.',
      ['term-missing 1:1 | 1:1'],
    ],
    ['the longer of two terms counts', 'Use open data.', 'Använd öppna data.', []],
    ['each term once', 'Data about data.', 'Om information.', ['term-missing 1:1 | 1:1']],
    [
      'kept in the language of the original and marked so',
      'Try participatory budgeting.',
      'Pröva <span class="x" lang="en">participatory budgeting</span>.',
      [],
    ],
    [
      'kept without a mark',
      'Try participatory budgeting.',
      'Pröva participatory budgeting.',
      ['term-missing 1:1 | 1:1'],
    ],
    [
      'marked as another language',
      'Try participatory budgeting.',
      'Pröva <span lang="da">participatory budgeting</span>.',
      ['term-missing 1:1 | 1:1'],
    ],
  ])('%s', (_title, original, translation, expected) =>
    expect(found(original, translation)).toEqual(expected),
  )
})

describe('length', () => {
  const english =
    'Everyone who lives in the town may come to the meetings and say what they think about the plans for the square and the park.'
  const swedish =
    'Alla som bor i staden får komma till mötena och säga vad de tycker om planerna för torget, och det kostar ingenting alls.'
  const page = (text: string, last: string) => [...Array<string>(7).fill(text), last].join('\n\n')
  it.each<Row>([
    ['alike', page(english, english), page(swedish, swedish), []],
    [
      'one is far shorter',
      page(english, `${english} ${english} ${english}`),
      page(swedish, swedish),
      ['length-differs 15:1 | 15:1'],
    ],
    ['short blocks vary', page(english, 'Read the whole page.'), page(swedish, 'Läs.'), []],
    [
      'a paragraph is split in two',
      `## A\n\n${english} ${english} ${english}`,
      `## Å\n\n${swedish}\n\n${swedish} ${swedish}`,
      [],
    ],
  ])('%s', (_title, original, translation, expected) =>
    expect(found(original, translation)).toEqual(expected),
  )
})

describe('front matter', () => {
  const fields = (title: string, description: string) => ({ title, description })
  it.each<[string, string, string, string[]]>([
    ['translated', 'How to join a group', 'Så går du med i en grupp', []],
    ['left in English', 'How to join a group', 'How to join a group', ['field-untranslated 1:1 | 1:1']],
    ['a name', 'Scotland Civic Tech Network', 'Scotland Civic Tech Network', []],
    [
      'changed and still English',
      'How to join',
      'How to join the group that you are to meet with',
      ['field-untranslated 1:1 | 1:1'],
    ],
  ])('%s', (_title, original, translation, expected) =>
    expect(
      found('x', 'x', {
        fields: { original: fields(original, 'About.'), translation: fields(translation, 'Om.') },
      }),
    ).toEqual(expected),
  )
})

describe('a confirmed page', () => {
  it.each<Row>([
    ['what a person has judged is not said', 'We are 120.\n\n- a\n- b', 'Vi är 210.\n\n- å', []],
    ['what is certain is said', 'x\n\n```sh\nls\n```', 'x\n\n```sh\nrm\n```', ['code-changed 3:1 | 3:1']],
  ])('%s', (_title, original, translation, expected) =>
    expect(found(original, translation, { confirmed: true })).toEqual(expected),
  )
})
