import { describe, expect, it } from 'vitest'
import { write } from './read-page.ts'

const head = '---\ntitle: T\ndescription: D\nref: p\n---\n'
const huvud = '---\ntitle: T\ndescription: D\nref: p\noriginal: en\n---\n'

/** What becomes of one text: the bodies of the original and the translation, the new text, the body after it. */
const written: [title: string, english: string, before: string, id: string, text: string, after: string][] = [
  ['a paragraph', 'One.\n', 'Ett.\n', 'b1', 'Två *ord* på en å.', 'Två *ord* på en å.\n'],
  ['the paragraph after a blank line only', '\nA\n\nB\n', '\nÅ\n\nÄ\n', 'b2', 'Ö', '\nÅ\n\nÖ\n'],
  ['a heading with an id', '## A {#a}\n', '## Å {#a}\n', 'b1', 'Öppet', '## Öppet {#a}\n'],
  ['a closed heading', '## A ##\n', '## Å ##\n', 'b1', 'Ö', '## Ö ##\n'],
  ['a heading that ends with #', '## A\n', '## Å\n', 'b1', 'Språket #', '## Språket \\#\n'],
  ['an underlined heading', 'A\n===\n', 'Å\n===\n', 'b1', 'Ö', 'Ö\n===\n'],
  [
    'a title of a container',
    '::: tip A\nB\n:::\n',
    '::: tip Å\nB\n:::\n',
    'b1',
    'Tips',
    '::: tip Tips\nB\n:::\n',
  ],
  ['an item', '- A\n- B\n', '* Å\n* Ä\n', 'b2', 'Ö', '* Å\n* Ö\n'],
  ['an item within an item', '- A\n  1. B\n', '- Å\n  1. Ä\n', 'b2', 'Ö', '- Å\n  1. Ö\n'],
  ['a task', '- [ ] A\n- [x] B\n', '- [ ] Å\n- [x] Ä\n', 'b2', 'Ö', '- [ ] Å\n- [x] Ö\n'],
  ['a quotation', '> A\n> B\n', '> Å\n> Ä\n', 'b1', 'Ö', '> Ö\n'],
  ['a paragraph of an item', '- A\n\n  B\n', '- Å\n\n  Ä\n', 'b2', 'Ö', '- Å\n\n  Ö\n'],
  ['a footnote', 'A[^1]\n\n[^1]: B c\n', 'Å[^1]\n\n[^1]: Ä c\n', 'b2', 'Ö d', 'Å[^1]\n\n[^1]: Ö d\n'],
  ['a hard break', 'A\\\nB\n', 'Å\\\nÄ\n', 'b1', 'Ö\\\nÅ', 'Ö\\\nÅ\n'],
  ['a hard break in a quotation', '> A\\\n> B\n', '> Å\\\n> Ä\n', 'b1', 'Ö\\\nÅ', '> Ö\\\n> Å\n'],
  [
    'a cell',
    '| A | B |\n|---|---|\n| C | D |\n',
    '| Å | Ä |\n|:--|---|\n| Ö | D |\n',
    'b2.c1',
    'a|b',
    '| Å | Ä |\n|:--|---|\n| a\\|b | D |\n',
  ],
  [
    'a cell without spaces and outer lines',
    'A|B\n-|-\nC|D\n',
    'Å|Ä\n-|-\nÖ|D\n',
    'b1.c2',
    'x\\',
    'Å|x\\ \n-|-\nÖ|D\n'.replace(' \n', '\n'),
  ],
  ['an empty cell', '| A |\n|---|\n| C |\n', '| Å |\n|---|\n|  |\n', 'b2.c1', 'Ö', '| Å |\n|---|\n| Ö   |\n'],
  [
    'HTML on several lines',
    '<div>\nA\n</div>\n',
    '<div>\nÅ\n</div>\n',
    'b1',
    '<div>\nÖ\n</div>',
    '<div>\nÖ\n</div>\n',
  ],
  ['Windows line ends', 'A\n\nB\n', 'Å\r\n\r\nÄ\r\n', 'b2', 'Ö', 'Å\r\n\r\nÖ\r\n'],
  [
    'a wrapped paragraph',
    'A\n',
    'ett två tre\nfyra fem sex\nsju\n',
    'b1',
    'ett två tre fyra fem åtta sju',
    'ett två tre\nfyra fem\nåtta sju\n',
  ],
  ['one sentence a line', 'A\n', 'Ett två.\nTre.\n', 'b1', 'Ett två. Fyra. Fem.', 'Ett två.\nFyra.\nFem.\n'],
  ['what would be a heading', 'A\n', 'Å\n', 'b1', '# Ö', '\\# Ö\n'],
  ['what would be an item', '- A\n', '- Å\n', 'b1', '1. Ö', '- 1\\. Ö\n'],
  ['what would be a quotation', 'A\n', 'Å\n', 'b1', '> Ö', '\\> Ö\n'],
  ['what would be a fence', 'A\n', 'Å\n', 'b1', '~~~ Ö', '\\~~~ Ö\n'],
  ['what would be a link reference', 'A\n', 'Å\n', 'b1', '[x]: y', '\\[x]: y\n'],
  [
    'what would end a container',
    '::: tip\nA\n:::\n',
    '::: tip\nÅ\n:::\n',
    'b1',
    ':::',
    '::: tip\n\\:::\n:::\n',
  ],
  ['a space that does not break', 'A\n', 'Å\n', 'b1', '1\u00a0000 kr', '1\u00a0000 kr\n'],
  ['a placeholder', 'Hi there\n\nB\n', '<!-- original: Hi there -->\n\nÄ\n', 'b1', 'Hej', 'Hej\n\nÄ\n'],
  [
    'the placeholder of an item',
    '- Hi\n- Ho\n',
    '- <!-- original: Hi -->\n- <!-- original: Ho -->\n',
    'b2',
    'Hå',
    '- <!-- original: Hi -->\n- Hå\n',
  ],
  [
    'the placeholder of a heading',
    '## Hi {#h}\n',
    '## <!-- original: Hi --> {#h}\n',
    'b1',
    'Hej',
    '## Hej {#h}\n',
  ],
  [
    'the placeholder of a cell',
    '| Hi | 1 |\n|---|---|\n',
    '| <!-- original: Hi --> | 1 |\n|---|---|\n',
    'b1.c1',
    'Hej',
    '| Hej | 1 |\n|---|---|\n',
  ],
  ['the placeholder of a task', '- [ ] Hi\n', '- [ ] <!-- original: Hi -->\n', 'b1', 'Hej', '- [ ] Hej\n'],
  ['a text that the memory knew', 'Hi.\n', 'Hej. <!-- memory: Hi. -->\n', 'b1', 'Hej då.', 'Hej då.\n'],
  ['the same text, which is thereby read', '- Hi\n', '- Hej <!-- memory: Hi -->\n', 'b1', 'Hej', '- Hej\n'],
  ['the same in a heading', '## Hi\n', '## Hej <!-- memory: Hi --> {#hi}\n', 'b1', 'Hej', '## Hej {#hi}\n'],
  [
    'the same in a cell',
    '| Hi | Ho |\n|---|---|\n',
    '| Hej <!-- memory: Hi --> | Hå <!-- memory: Ho --> |\n|---|---|\n',
    'b1.c2',
    'Hå',
    '| Hej <!-- memory: Hi --> | Hå |\n|---|---|\n',
  ],
  ['a paragraph that it lacks', 'A 1\n\nB 2\n\nC 3\n', 'Å 1\n\nCe 3\n', 'b2', 'Be', 'Å 1\n\nBe\n\nCe 3\n'],
  ['the last one that it lacks', '# A {#a}\n\nB 1\n', '# Å {#a}\n', 'b2', 'Ä', '# Å {#a}\n\nÄ\n'],
  ['a heading that it lacks', 'A\n\n## B\n', 'Å\n', 'b2', 'Ä', 'Å\n\n## Ä {#b}\n'],
  ['an item that it lacks', '- A 1\n- B 2\n- C 3\n', '- Å 1\n- Ö 3\n', 'b2', 'Ä 2', '- Å 1\n- Ä 2\n- Ö 3\n'],
  [
    'a row that it lacks',
    '| A |\n|---|\n| B 2 |\n| C 3 |\n',
    '| Å |\n|---|\n| Ö 3 |\n',
    'b2.c1',
    'Ä|2',
    '| Å |\n|---|\n| Ä\\|2 |\n| Ö 3 |\n',
  ],
  ['a container that it lacks', 'A\n\n::: tip B\nC\n:::\n', 'Å\n', 'b2', 'Ä', 'Å\n\n::: tip Ä\n:::\n'],
  [
    'what stands after a container',
    'A\n\n::: tip\nB 2\n:::\n\nC 3\n',
    'Å\n\n::: tip\nÄ 2\n:::\n',
    'b3',
    'Ö',
    'Å\n\n::: tip\nÄ 2\n:::\n\nÖ\n',
  ],
]

describe('writeSegments', () => {
  it.each(written)('writes %s', (_, english, before, id, text, after) => {
    expect(write(head + english, huvud + before, { [id]: text })).toEqual({
      text: huvud + after,
      refused: [],
    })
  })

  const refused: [
    title: string,
    english: string,
    before: string,
    id: string,
    text: string,
    reason: string,
  ][] = [
    ['an unknown segment', 'A\n', 'Å\n', 'b9', 'Ö', 'unknown'],
    ['an empty text', 'A\n', 'Å\n', 'b1', ' \u200b', 'empty'],
    ['two paragraphs in one', 'A\n', 'Å\n', 'b1', 'Ö\n\nÖ', 'lineBreak'],
    ['a line break in a heading', '## A\n', '## Å\n', 'b1', 'Ö\nÖ', 'lineBreak'],
    ['a line break in a cell', '| A |\n|---|\n', '| Å |\n|---|\n', 'b1.c1', 'Ö\nÖ', 'lineBreak'],
    ['a block of HTML for a paragraph', 'A\n\nB\n', 'Å\n\nÄ\n', 'b1', '<div>', 'structure'],
    ['a comment that is not closed', 'A\n\nB\n', 'Å\n\nÄ\n', 'b1', '<!-- Ö', 'comment'],
    ['an id of its own for a heading', '## A\n', '## Å\n', 'b1', 'Ö {#o}', 'structure'],
    ['a row of a table that it lacks', 'A\n\n| B |\n|---|\n| C |\n', 'Å\n', 'b3.c1', 'Ö', 'noPlace'],
    ['a text in a container that it lacks', 'A\n\n::: tip\nB\n:::\n', 'Å\n', 'b2', 'Ö', 'noPlace'],
  ]

  it.each(refused)('refuses %s and leaves the file as it was', (_, english, before, id, text, reason) => {
    expect(write(head + english, huvud + before, { [id]: text })).toEqual({
      text: huvud + before,
      refused: [{ id, reason }],
    })
  })

  it('writes what it can of several, and says what it cannot', () => {
    const { text, refused: left } = write(`${head}A\n\n## B\n\nC\n`, `${huvud}Å\n\n## Ä\n\nÖ\n`, {
      b1: 'Ett',
      b2: 'Två\nrader',
      b3: '<div>',
      description: 'En: beskrivning',
    })
    expect(text).toBe(
      `${huvud.replace('description: D', "description: 'En: beskrivning'")}Ett\n\n## Ä\n\nÖ\n`,
    )
    expect(left).toEqual([
      { id: 'b2', reason: 'lineBreak' },
      { id: 'b3', reason: 'structure' },
    ])
  })

  it('puts in all of a page that has nothing but its title', () => {
    const english = `${head}\nOne.\n\n## Two {#two}\n\n- Three\n- Four\n\n| Five | 6 |\n|---|---|\n| Seven | 8 |\n`
    const edits = { b1: 'Ett.', b2: 'Två', b3: 'Tre', b4: 'Fyra', 'b5.c1': 'Fem', 'b6.c1': 'Sju' }
    expect(write(english, huvud, edits)).toEqual({
      text: `${huvud}\nEtt.\n\n## Två {#two}\n\n- Tre\n- Fyra\n\n| Fem | 6 |\n|---|---|\n| Sju | 8 |\n`,
      refused: [],
    })
  })

  it('leaves a file that is no page as it is', () => {
    expect(write(`${head}A\n`, '---\nnonsense: [\n---\nÅ\n', { b1: 'Ö' })).toEqual({
      text: '---\nnonsense: [\n---\nÅ\n',
      refused: [{ id: 'b1', reason: 'unreadable' }],
    })
  })
})

describe('fields of the front matter', () => {
  const english =
    '---\ntitle: T\ndescription: D\nref: p\ntype: profile\nlocation: Here\ncontact:\n  - name: N\n    text: X\n---\nA\n'
  const fields: [title: string, before: string, id: string, text: string, after: string][] = [
    ['plain', 'title: Å', 'title', 'Ö', 'title: Ö'],
    ['plain with a comment', 'title: Å # hej', 'title', 'Ö', 'title: Ö # hej'],
    ['plain that needs quotes', 'title: Å', 'title', '[Ö]', "title: '[Ö]'"],
    ['in single quotes', "title: 'Å'", 'title', "Ö's", "title: 'Ö''s'"],
    ['in double quotes by choice', 'title: "Å"', 'title', 'Ö', 'title: "Ö"'],
    ['in double quotes that it needed', 'title: "Å: å"', 'title', 'Ö', 'title: Ö'],
    ['folded', 'title: >-\n  Å\n  Ä', 'title', 'Ö', 'title: >-\n  Ö'],
    [
      'in a list',
      'title: Å\ncontact:\n  - name: Å\n    text: Ä',
      'contact.0.text',
      'Ö',
      'title: Å\ncontact:\n  - name: Å\n    text: Ö',
    ],
    [
      'in braces',
      'title: Å\ncontact: [{ name: Å, text: Ä }]',
      'contact.0.text',
      'Ö, å',
      "title: Å\ncontact: [{ name: Å, text: 'Ö, å' }]",
    ],
  ]
  it.each(fields)('writes a value %s', (_, before, id, text, after) => {
    const page = (said: string) => `---\n${said}\ndescription: D\nref: p\noriginal: en\n---\nÅ\n`
    expect(write(english, page(before), { [id]: text })).toEqual({ text: page(after), refused: [] })
  })

  it('adds a field that is not there', () => {
    const before = '---\ntitle: T\ndescription: D\nref: p\noriginal: en\n---\nÅ\n'
    expect(write(english, before, { location: 'Här: och där' }).text).toBe(
      '---\ntitle: T\ndescription: D\nref: p\noriginal: en\nlocation: "Här: och där"\n---\nÅ\n',
    )
  })

  it('keeps line ends and the byte order mark', () => {
    const before =
      '\uFEFF---\r\ntitle: T\r\ndescription: D\r\nref: p\r\noriginal: en\r\n---\r\nÅ\r\n\r\nÄ\r\n'
    expect(write(english, before, { title: 'Ö', b1: 'Ö' }).text).toBe(
      before.replace('title: T', 'title: Ö').replace('Å', 'Ö'),
    )
  })
})
