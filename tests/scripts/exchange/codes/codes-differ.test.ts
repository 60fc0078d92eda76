import { describe, expect, it } from 'vitest'
import { codeWords } from '../../../../scripts/exchange/codes/code-words.ts'
import { codesDiffer } from '../../../../scripts/exchange/codes/codes-differ.ts'
import { loadSite } from '../../../../scripts/site/load-site.ts'
import { readMemory } from '../../../../scripts/translate/memory/read-memory.ts'
import { words } from '../../../../scripts/words/words.ts'

const differences = (...args: Parameters<typeof codesDiffer>) =>
  codesDiffer(...args).map(({ severity, kind, type, text, count, other }) =>
    [severity, kind, type, text, ...(count > 1 ? [count] : []), ...(other ? [`→ ${other}`] : [])].join(' '),
  )

describe('inline code of a translation', () => {
  it.each<[string, string, string, string[]]>([
    ['none', 'Hello', 'Hej', []],
    ['the same in another order', 'Run `a` or `b` in {{folder}}', 'I {{ folder }}: kör `b` eller `a`', []],
    [
      'a placeholder left out',
      '{{name}} is {{state}}',
      '{{name}} är',
      ['error lacking placeholder {{state}}'],
    ],
    [
      'a placeholder translated',
      'Hi {{name}}',
      'Hej {{namn}}',
      ['error lacking placeholder {{name}}', 'error added placeholder {{namn}}'],
    ],
    [
      'a format taken away',
      '{{when, datetime}}',
      '{{when}}',
      ['error lacking placeholder {{when, datetime}}', 'error added placeholder {{when}}'],
    ],
    ['a placeholder used twice', '{{n}}', '{{n}} av {{n}} och {{n}}', ['error added placeholder {{n}} 2']],
    ['a nested text', 'See $t(all)', 'Se $t(all)', []],
    [
      'code translated',
      'Run `npm start`',
      'Kör `npm börja`',
      ['error lacking code `npm start`', 'error added code `npm börja`'],
    ],
    ['code that lost its signs', 'Run `npm start`', 'Kör npm start', ['error lacking code `npm start`']],
    ['a footnote', 'Yes.[^1]', 'Ja.', ['error lacking footnote [^1]']],
    ['a tag left open', '<b>Hi</b>', '<b>Hej', ['error lacking html </b>']],
    ['a tag written in another way', '<br/>Hi', '<br>Hej', []],
    [
      'attributes in another order, and translated',
      '<a class="x" href="/en/" title="Hi">a</a>',
      "<a title='Hej' href=/sv/ class=x>a</a>",
      [],
    ],
    [
      'another class',
      '<b class="x">a</b>',
      '<b class="y">a</b>',
      ['error lacking html <b class="x">', 'error added html <b class="y">'],
    ],
    [
      'a script',
      'Hi',
      'Hej <script src="x"></script>',
      ['error added html <script src="x">', 'error added html </script>'],
    ],
    [
      'an attribute that does something',
      '<img src="a.png">',
      '<img src="a.png" onerror="x()">',
      ['error lacking html <img src="a.png">', 'error added html <img src="a.png" onerror="x()">'],
    ],
    ['a comment', 'Hi <!-- a -->', 'Hej', ['error lacking html <!-- a -->']],
    [
      'the language of a name',
      'The <span lang="sv">Riksdag</span>',
      'Riksdagen och <span lang="en">Holyrood</span>',
      [],
    ],
    [
      'a span that does more than that',
      'a',
      '<span lang="en" class="x">a</span>',
      ['error added html <span lang="en" class="x">', 'error added html </span>'],
    ],
    ['entities, which are letters', 'a &amp; b', 'a och&nbsp;b', []],
    ['other marks', '**Hi** _you_', '*Hej* du', ['warning lacking mark **']],
    ['stars for underscores', '_Hi_ and __you__', '*Hej* och **du**', []],
    ['the same link', '[a](x.md)', '[å](x.md "Ö")', []],
    ['links in another order', '[a](x.md) [b](y.md)', '[b](y.md) [a](x.md)', []],
    [
      'a link of one’s own language',
      '[a](../en/x.md)',
      '[å](../sv/å.md)',
      ['warning address link ../en/x.md → ../sv/å.md'],
    ],
    ['a link left out', '[a](x.md) [b](y.md)', '[b](y.md) a', ['error lacking link x.md']],
    ['a link too many', '[a](x.md)', '[a](x.md), [b](<z z.md>)', ['error added link z z.md']],
    ['a link that is none any more', '[a](x.md)', '[å] (x.md)', ['error lacking link x.md']],
    ['an address that became a link', 'https://example.org', '[Exempel](https://example.org)', []],
    [
      'addresses in brackets',
      '<https://a.example>',
      'https://b.example',
      ['warning address link https://a.example → https://b.example'],
    ],
    ['a link by its name', '[a][one]', '[å][ett]', ['warning address link one → ett']],
    ['an image', '![a](a-en.png)', '![å](a-sv.png)', ['warning address image a-en.png → a-sv.png']],
    [
      'an image that became a link',
      '![a](a.png)',
      '[a](a.png)',
      ['error added link a.png', 'error lacking image a.png'],
    ],
    ['an image in a link', '[![a](a.png)](x.md)', '[![å](a.png)](x.md)', []],
  ])('%s', (_title, source, target, expected) => {
    expect(differences(source, target)).toEqual(expected)
    if (expected.length === 0) expect(differences(target, source)).toEqual([])
  })

  it('allows a form of a plural to leave out its number, and nothing else', () => {
    expect(differences('{{count}} pages in {{folder}}', 'En sida', { isPlural: true })).toEqual([
      'error lacking placeholder {{folder}}',
    ])
    expect(differences('One page', '{{ count, number }} sida', { isPlural: true })).toEqual([])
    expect(differences('{{count}} pages', 'Sidor')).toEqual(['error lacking placeholder {{count}}'])
    expect(differences('{{counted}}', '', { isPlural: true })).toEqual([
      'error lacking placeholder {{counted}}',
    ])
  })

  it('says nothing of addresses that lead to the same', () => {
    const isSameAddress = (source: string, target: string) => source.replace('/en/', '/sv/') === target
    expect(differences('[a](/en/a) [b](/en/b)', '[b](/sv/b) [å](/sv/c)', { isSameAddress })).toEqual([
      'warning address link /en/a → /sv/c',
    ])
  })

  it('finds hardly anything in what people have confirmed', async () => {
    const { root, site } = await loadSite(undefined)
    const units = readMemory(root, site).units.filter(({ kind }) => kind !== 'sentence')
    const wrong = units.filter(({ source, target }) =>
      codesDiffer(source, target, { isPlural: true }).some(({ severity }) => severity === 'error'),
    )
    expect(units.length).toBeGreaterThan(1000)
    expect(wrong.length / units.length).toBeLessThan(0.002)
  })

  it.each(['`', '[', '](', '<b>', '{{', '**', '{{n}}', '[a](b)', '<!--', '<a '])(
    'ends with a long text of %s',
    (part) => {
      const text = part.repeat(20_000)
      expect(codesDiffer(text, 'Hej').every(({ kind }) => kind === 'lacking')).toBe(true)
      expect(codesDiffer('Hi', text).every(({ kind }) => kind === 'added')).toBe(true)
    },
  )
})

describe('the words for it', () => {
  const all = codesDiffer(
    '{{a}} `b` <b>x</b> [^1] [l](l.md) [m](m.md) ![i](i.png) ![j](j.png) **s**',
    '{{c}} `d` <i>x</i> [^2] [l](n.md) ![i](k.png) ~~s~~',
  )
  it.each(['en', 'sv'])('are there for all kinds in %s', (language) => {
    const lines = all.map((difference) => codeWords(difference, words(language)))
    expect(new Set(lines).size).toBe(all.length)
    for (const line of lines) expect(line).not.toMatch(/exchange|codes|undefined/)
  })

  it('show the code as it is, and how many there are', () => {
    const [difference] = codesDiffer('{{count}} $t(x) $t(x)', '{{count}}')
    expect(difference && codeWords(difference, words('sv'))).toBe(
      '$t(x) finns i originalet men saknas här. Sätt in det där värdet hör hemma, skrivet precis som i originalet. (2 gånger)',
    )
    const [placeholder] = codesDiffer('Hi', 'Hej {{code}}')
    expect(placeholder && codeWords(placeholder, words('en'))).toBe(
      '{{code}} is not in the original. Take it away, or write it just as in the original.',
    )
  })
})
