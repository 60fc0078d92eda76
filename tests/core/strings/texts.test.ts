import { describe, expect, it } from 'vitest'
import { checkStrings, rulesOf } from '../../made/check-strings.ts'

type Row = [title: string, original: string, translated: string, rules: string[]]

describe('numbers', () => {
  it.each<Row>([
    ['the same', 'Version 3 of 12', 'Version 3 av 12 stycken', []],
    ['a decimal comma', 'about 3.5 km long', 'omkring 3,5 km lång', []],
    ['thousands with a space', 'all 1,000,000 people', 'alla 1 000 000 personer', []],
    ['thousands and decimals', 'at most 1,234.50 euros', 'högst 1 234,50 euro', []],
    ['a space before per cent', 'done to 95%', 'klart till 95 %', []],
    ['the afternoon', 'opens at 3 pm', 'öppnar kl. 15', []],
    ['the afternoon with minutes', 'opens at 3:30 p.m.', 'öppnar kl. 15.30', []],
    ['midnight', 'closes at 12 am', 'stänger kl. 0.00', []],
    ['whole hours', 'opens at 9:00', 'öppnar kl. 9', []],
    ['a date with a month as a word', 'due on 2026-11-20', 'ska in den 20 november 2026', []],
    ['a month as a number', 'on 20 November 2026', 'den 2026-11-20', []],
    ['an ordinal', 'the 2nd group', 'den 2:a gruppen', []],
    ['a word for a number', 'at least 3 signs', 'minst tre tecken', []],
    ['a number for a word', 'at least three signs', 'minst 3 tecken', []],
    ['a telephone number in other groups', 'call 08-123 456 78', 'ring 08-12 34 56 78', []],
    ['around the clock', 'open 24/7', 'öppet dygnet runt', []],
    ['numbers of tags are none', 'See <0>this</0>', 'Se <0>detta</0>', []],
    ['another number', 'at most 20 people', 'högst 30 personer', ['string-number']],
    ['no number', 'at most 20 people', 'högst några personer', ['string-number']],
    ['a number too many', 'at most a few people', 'högst 17 personer', ['string-number']],
    ['a decimal that moved', 'about 3.5 km long', 'omkring 35,5 km lång', ['string-number']],
    ['another year', 'since 2019 or so', 'sedan 2018 ungefär', ['string-number']],
  ])('%s', (_title, original, translated, rules) => expect(rulesOf(original, translated)).toEqual(rules))

  it('says which number it is about', () => {
    const en = { a: 'at most 1,000 people in 12 towns' }
    const [found] = checkStrings(en, { a: 'högst 1 000 personer i 14 orter' }).findings
    expect(found?.values).toMatchObject({ missing: '12', extra: '14' })
  })

  it('a form of a plural may say its number in words or figures', () => {
    const en = { a_one: 'one page in 3 parts', a_other: '{{count}} pages in 3 parts' }
    expect(
      checkStrings(en, { a_one: '1 sida i 3 delar', a_other: '{{count}} sidor i 3 delar' }).said,
    ).toEqual([])
    expect(
      checkStrings(en, { a_one: '1 sida i 4 delar', a_other: '{{count}} sidor i 3 delar' }).said,
    ).toEqual(['string-number a_one'])
  })
})

describe('addresses', () => {
  it.each<Row>([
    ['kept', 'See https://example.org/a.', 'Se https://example.org/a.', []],
    [
      'the same site in Swedish',
      'https://en.wikipedia.org/wiki/City',
      'https://sv.wikipedia.org/wiki/Stad',
      [],
    ],
    ['the Swedish page of it', 'See https://europa.eu/rules_en', 'Se https://europa.eu/rules_sv', []],
    ['an example', 'such as name@example.org', 'till exempel namn@exempel.se', []],
    ['a placeholder in it', 'See https://example.org/{{id}}', 'Se https://example.org/{{id}}', []],
    ['no address at all', 'begin with https:// please', 'börja med https:// först', []],
    ['gone', 'See https://gov.scot/topics for more', 'Se deras webbplats för mer', ['string-address']],
    ['another site', 'See https://gov.scot/topics', 'Se https://regeringen.se/fragor', ['string-address']],
    ['another mail address', 'Write to a@kommun.se', 'Skriv till b@kommun.se', ['string-address']],
  ])('%s', (_title, original, translated, rules) => expect(rulesOf(original, translated)).toEqual(rules))
})

describe('white space and signs', () => {
  it.each<Row>([
    ['the same at the ends', ' and more ', ' och mera ', []],
    ['a space first', 'and more', ' och mera', ['string-space startExtra']],
    ['no space first', ' and more', 'och mera', ['string-space startMissing']],
    ['a space last', 'and more', 'och mera ', ['string-space endExtra']],
    ['no space last', 'Name: ', 'Namn:', ['string-space endMissing']],
    ['a doubled space', 'and so on', 'och  så vidare', ['string-space doubled']],
    ['doubled in the original too', 'and  so', 'och  så', []],
    ['line breaks kept', 'One\nTwo', 'Ett\nTvå', []],
    ['a line break lost', 'One\nTwo', 'Ett Två', ['string-lines']],
    ['a line break too many', 'One of them', 'En\nav dem', ['string-lines']],
    ['a zero-width space', 'Menu here', 'Meny\u200b här', ['string-invisible']],
    ['a soft hyphen is right in long words', 'Public access', 'Offentlighets\u00adprincipen', []],
    ['a joined emoji', 'We are 👩\u200d💻', 'Vi är 👩\u200d💻', []],
    ['a no-break space is right in Swedish', 'about 95%', 'omkring 95\u00a0%', []],
    ['a no-break space lost', '10\u00a0km of it', '10 km av det', ['string-no-break']],
    ['no-break spaces in places', '10\u00a0km of 5 m', '10\u00a0km av 5 m', []],
    ['a word twice', 'Go to the page', 'Gå till sidan sidan', ['string-doubled-word']],
    ['a word twice, with a capital', 'All the people here', 'Alla alla är här', ['string-doubled-word']],
    ['“det som det det gäller” is Swedish', 'what it is about', 'det som det det gäller är', []],
    ['a word after a comma', 'yes, really, really good', 'ja, mycket, mycket bra', []],
    ['a value between', 'from {{a}} from {{b}}', 'från {{a}} från {{b}}', []],
  ])('%s', (_title, original, translated, rules) => expect(rulesOf(original, translated)).toEqual(rules))
})

describe('the end of a text', () => {
  it.each<Row>([
    ['alike', 'It works.', 'Det fungerar.', []],
    ['nothing at all', 'It works', 'Det fungerar', []],
    ['three dots are an ellipsis', 'Loading...', 'Laddar …', []],
    ['an exclamation is a full stop', 'Saved!', 'Sparat.', []],
    ['inside a quote or outside', 'It is “open.”', 'Det är ”öppet”.', []],
    ['within a tag', '<b>It works.</b>', '<b>Det fungerar.</b>', []],
    ['an abbreviation', 'Food and so on', 'Mat m.m.', []],
    ['another abbreviation', 'opens at 3 p.m.', 'öppnar kl. 15', []],
    ['Swedish Obs!', 'Note', 'Obs!', []],
    ['a full stop lost', 'It works.', 'Det fungerar', ['string-end missing']],
    ['a full stop too many', 'Menu of pages', 'Meny med sidor.', ['string-end extra']],
    ['a short word is no abbreviation', 'Zoom in', 'Zooma in.', ['string-end extra']],
    ['a question answered', 'Are you sure?', 'Du är säker.', ['string-end differs']],
    ['a colon lost', 'Your name:', 'Ditt namn', ['string-end missing']],
  ])('%s', (_title, original, translated, rules) => expect(rulesOf(original, translated)).toEqual(rules))

  it('full-width signs are the same signs', () => {
    expect(rulesOf('Your name:', '姓名：', 'zh')).toEqual([])
    expect(rulesOf('Are you sure?', 'Είσαι σίγουρος;', 'el')).toEqual([])
    expect(rulesOf('It works.', 'うまくいきます。', 'ja')).toEqual([])
  })
})

describe('tags', () => {
  it.each<Row>([
    ['the same', 'See <a>the rules</a>', 'Se <a>reglerna</a>', []],
    ['another order', '<0>One</0> and <1>two</1>', '<1>Två</1> och <0>ett</0>', []],
    ['ways to write a break', 'One<br/>two', 'Ett<br />två', []],
    ['more ways to write a break', 'One<br>two', 'Ett<br></br>två', []],
    ['nothing in an element', 'One<0></0>two', 'Ett<0/>två', []],
    ['a translated label', '<a aria-label="Close">x</a> here', '<a aria-label="Stäng">x</a> här', []],
    ['an address in Swedish', '<a href="/en/a">Here</a> it is', '<a href="/sv/a">Här</a> är den', []],
    ['signs that are no tags', 'less: a < b and c > d', 'mindre: a < b och c > d', []],
    ['words in angle brackets', 'Write <name> here', 'Skriv <namn> här', []],
    ['a link element of React', 'Read <link>this</link>', 'Läs <link>detta</link>', []],
    ['one lost', 'See <a>the rules</a>', 'Se reglerna', ['string-tags missing']],
    ['one too many', 'See the rules', 'Se <b>reglerna</b>', ['string-tags extra']],
    ['a translated name', 'See <bold>it</bold>', 'Se <fet>den</fet>', ['string-tags missing']],
    ['never closed', 'See <b>it</b> here', 'Se <b>den här', ['string-tags broken']],
    ['never opened', 'See <b>it</b> here', 'Se den</b> här', ['string-tags broken']],
    ['crossing', '<b>a <i>b</i></b> of it', '<b>a <i>b</b></i> av det', ['string-tags broken']],
    ['the other way round', '<b>a <i>b</i></b> of it', '<i>a <b>b</b></i> av det', ['string-tags nested']],
    ['another class', '<b class="x">a</b> it', '<b class="y">a</b> det', ['string-attributes']],
    ['an attribute lost', '<a title="x">a</a> it', '<a>a</a> det', ['string-attributes']],
    ['a translated attribute', '<a title="x">a</a> it', '<a titel="x">a</a> det', ['string-attributes']],
  ])('%s', (_title, original, translated, rules) => expect(rulesOf(original, translated)).toEqual(rules))

  it('a form of a plural may have the tags of any form', () => {
    const en = { a_one: 'one page', a_other: '<b>{{count}}</b> pages' }
    expect(checkStrings(en, { a_one: '<b>1</b> sida', a_other: '<b>{{count}}</b> sidor' }).said).toEqual([])
  })

  it('broken in the original is the original’s finding', () => {
    const { findings } = checkStrings({ a: '<b>a</i> b' }, { a: '<b>c</i> d' })
    expect(findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'string-tags locales/en/common.json',
    ])
  })
})

describe('the place of a finding', () => {
  it('is in both files', () => {
    const { findings } = checkStrings({ b: 'x.', a: 'It works.' }, { a: 'Det fungerar', b: 'y.' })
    expect(findings).toMatchObject([
      {
        rule: 'string-end',
        file: 'locales/sv/common.json',
        line: 2,
        column: 3,
        original: { file: 'locales/en/common.json', line: 3, column: 3 },
      },
    ])
  })
})
