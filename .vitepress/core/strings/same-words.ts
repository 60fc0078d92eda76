/**
 * Words that are spelt alike and mean the same in English and Swedish: a text of one or two of them is a
 * translation though it is letter for letter the original. The list is ours and short; a site adds its own as
 * `sameWords` in site.config.ts.
 */
const cognates = `
administration agenda album alias app april arena argument arm artist atlas audio avatar backup bank bar
beta blog bonus budget cache campus cookies copyright data december demo design diagram dialog digital drama
e-mail editor element emoji expert export feedback film filter font form format forum full gateway guide generator
global hash hotspot hybrid id import index information inspiration installation instrument integration
internet intranet intro kilo kilometer layout legend liberal logo london maximum media medium metadata meter
minimum minus modal modem moderator modern motor motto museum navigation neutral normal november offline
online opera operation optimal orange organisation original panel park parlament partner patent person personal
pilot pixel plan planet plugin plus podcast policy portal post problem process program prompt proportion
radar radio radius region register relevant revision risk robot scanner sensor september server service
session signal singular situation social solid spam sport standard start station status stop student studio
super support symbol system taxi tempo terminal test text ton total transport trend tunnel universal url
variant version via video virus vitamin webinar widget wifi wiki workshop zoo zoom
`
  .trim()
  .split(/\s+/)

/** Words that most languages have taken over as they are. */
const international = ['cache', 'copyright', 'internet', 'radio', 'taxi', 'video', 'wifi']

/** Names of keys on a keyboard, units and marks, which no language translates. */
const signs = `
alt altgr backspace caps cmd ctrl del enter esc escape fn meta pgdn pgup shift tab
kb mb gb tb px em rem pt mm cm dm km kg hz khz mhz ms kwh sek eur usd gbp
am pm ok null true false
a b c d e f g h i j k l m n o p q r s t u v w x y z
`
  .trim()
  .split(/\s+/)

/** What is written on keys that is a word as well; it stays where the string's key says that it is about keys. */
export const keyboardWords: ReadonlySet<string> = new Set([
  'command',
  'control',
  'delete',
  'end',
  'home',
  'insert',
  'option',
  'return',
  'space',
  'super',
  'win',
])

/** Words, in lower case, that may be the same in two languages. */
export interface SameWords {
  /** Anywhere: names, units, the site's own, which may be phrases. */
  anywhere: ReadonlySet<string>
  /** As the only word of a text: in a sentence a neighbour would differ. */
  alone: ReadonlySet<string>
}

export const noSameWords: SameWords = { anywhere: new Set(), alone: new Set() }

/** The words that may be the same in two languages, with those that the site names. */
export function sameWords(languages: readonly [string, string], own: readonly string[] = []): SameWords {
  const [a, b] = [...languages].map((tag) => tag.split(/[-_]/)[0]).sort()
  return {
    anywhere: new Set([...signs, ...own.map((word) => word.toLowerCase())]),
    alone: new Set([...international, ...(a === 'en' && b === 'sv' ? cognates : [])]),
  }
}
