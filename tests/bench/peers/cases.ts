/** Strings on which a tool of today gives a wrong answer, and how ours is known to give the right one. */
export interface WrongAnswer {
  title: string
  /** The peer that is wrong about it. */
  peer: string
  /** Files below locales/. */
  files: Record<string, string>
  /** Whether what our check says of it is right. */
  isRight(answer: OwnAnswer): boolean
}

/** What our check says of a folder of strings. */
export interface OwnAnswer {
  exitCode: number
  /** The share that is translated; null where it says that there is nothing to count. */
  translated: number | null
  rules: readonly string[]
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const keys = (count: number, text: (index: number) => string) =>
  json(Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, text(index)])))
const both = (en: string, sv: string) => ({ 'en/common.json': en, 'sv/common.json': sv })

const cli = 'i18next-cli'
const check = '@lingual/i18n-check'

export const wrongAnswers: readonly WrongAnswer[] = [
  {
    title: '299 of 300 keys',
    peer: cli,
    files: both(
      keys(300, (index) => `Some words ${index}`),
      keys(299, (index) => `Några ord ${index}`),
    ),
    isRight: ({ translated, rules }) => translated === 99 && rules.includes('string-missing'),
  },
  {
    title: 'no keys at all',
    peer: cli,
    files: both('{}\n', '{}\n'),
    isRight: ({ translated, exitCode }) => translated === null && exitCode === 2,
  },
  {
    title: 'Swedish equal to English',
    peer: cli,
    files: both(
      json({ welcome: 'Welcome to the open meeting' }),
      json({ welcome: 'Welcome to the open meeting' }),
    ),
    isRight: ({ translated, rules }) =>
      translated !== 100 && rules.some((rule) => rule.startsWith('string-')),
  },
  {
    title: 'invalid JSON',
    peer: cli,
    files: both(json({ menu: 'Menu' }), '{ "menu": "Meny" "x": 1 }\n'),
    isRight: ({ exitCode, rules }) => exitCode === 2 && rules.includes('json-invalid'),
  },
  {
    title: '706 of 709 keys, 700 of them empty',
    peer: cli,
    files: both(
      keys(709, (index) => `Some words ${index}`),
      keys(706, (index) => (index < 700 ? '' : `Några ord ${index}`)),
    ),
    isRight: ({ translated, rules }) => (translated ?? 100) < 2 && rules.includes('string-empty'),
  },
  {
    title: 'a namespace file that is missing',
    peer: check,
    files: {
      ...both(json({ menu: 'Menu' }), json({ menu: 'Meny' })),
      'en/more.json': json({ more: 'More' }),
    },
    isRight: ({ translated, rules }) => translated !== 100 && rules.includes('strings-file-missing'),
  },
  {
    title: 'a plural without _other',
    peer: check,
    files: both(
      json({ group_one: '{{count}} group', group_other: '{{count}} groups' }),
      json({ group_one: '{{count}} grupp' }),
    ),
    isRight: ({ exitCode, rules }) => exitCode === 1 && rules.includes('string-plural-missing'),
  },
  {
    title: 'an ordinal without _other',
    peer: check,
    files: both(
      json({
        place_ordinal_one: '{{count}}st',
        place_ordinal_two: '{{count}}nd',
        place_ordinal_few: '{{count}}rd',
        place_ordinal_other: '{{count}}th',
      }),
      json({ place_ordinal_one: '{{count}}:a' }),
    ),
    isRight: ({ rules }) => rules.includes('string-plural-missing'),
  },
  {
    title: 'a key too many',
    peer: check,
    files: both(json({ menu: 'Menu' }), json({ menu: 'Meny', gammal: 'Gammal' })),
    isRight: ({ rules }) => rules.includes('string-extra'),
  },
  {
    title: 'a key twice',
    peer: check,
    files: both(json({ menu: 'Menu' }), '{ "menu": "Meny", "menu": "Innehåll" }\n'),
    isRight: ({ rules }) => rules.includes('json-duplicate-key'),
  },
  {
    title: 'identical text',
    peer: check,
    files: both(json({ help: 'Ask for help here' }), json({ help: 'Ask for help here' })),
    isRight: ({ translated }) => translated !== 100,
  },
  {
    title: '<br /> and <br/> (right as it is)',
    peer: check,
    files: both(json({ two: 'One line<br />Another line' }), json({ two: 'En rad<br/>En annan rad' })),
    isRight: ({ exitCode, rules }) => !rules.some((rule) => rule.startsWith('string-tag')) && exitCode === 0,
  },
  {
    title: 'a translated aria-label (right as it is)',
    peer: check,
    files: both(
      json({ home: '<a aria-label="To the start">Start here</a>' }),
      json({ home: '<a aria-label="Till startsidan">Börja här</a>' }),
    ),
    isRight: ({ exitCode, rules }) => !rules.some((rule) => rule.startsWith('string-')) && exitCode === 0,
  },
]
