import { wordHash } from './hash.ts'

/** A closed class of English and Swedish words, to be asked by word or by the code that the lock keeps. */
export interface WordList {
  has(word: string): boolean
  hasCode(code: string): boolean
}

function list(words: string): WordList {
  const set = new Set(words.split(/\s+/).filter(Boolean))
  const codes = new Set([...set].map(wordHash))
  return { has: (word) => set.has(word), hasCode: (code) => codes.has(code) }
}

/** Words that turn a sentence into its opposite, or make an exception. */
export const negations = list(`
  no not never none nor neither without cannot nobody nothing nowhere hardly unless except excluding
  dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt shouldnt mustnt hasnt havent hadnt neednt
  inte ej icke aldrig ingen inget inga ingenting ingenstans varken utan knappast nej utom förutom`)

export const numberWords = list(`
  zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half
  twice first second third fourth fifth sixth
  noll två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo
  trettio fyrtio femtio sextio sjuttio åttio nittio hundra tusen miljon miljoner miljard miljarder halv halva
  dubbelt första andra tredje fjärde femte sjätte`)

/** Months and days of the week; “may” is more often a verb. */
export const dateWords = list(`
  january february march april june july august september october november december
  januari februari mars april maj juni juli augusti september oktober november december
  monday tuesday wednesday thursday friday saturday sunday
  måndag tisdag onsdag torsdag fredag lördag söndag måndagar tisdagar onsdagar torsdagar fredagar
  mondays tuesdays wednesdays thursdays fridays saturdays sundays lördagar söndagar
  jan feb mar apr jun jul aug sep sept oct okt nov dec`)

/** Short words that are words on their own, so that one is not taken for another misspelt. */
export const shortWords = list(`
  a an the and or but if so as at by for from in into of off on onto out over to up with than then that this these
  those there their they them he she her his him it its we us our you your i me my who whom whose what when where
  why how which is are was were be been being am do does did done has have had can could will would shall should
  may might must let all any some each every both few many more most much other such own same only very too also
  just now new old one once here about after again before below between during under until while
  good bad big best last late later early long short high low day days week year time times way man men woman women
  form firm team term home page site work word world hard hand hold help half hear heart read real red road role
  rule run see seen send set sit six start state stay step stop take talk tell test text think thing use used user
  get got give given go goes gone great group cost code come call case care cat car cut
  och eller men om så som på av för från i in ut till vid med än att den det de dem dess deras han hon hans hennes
  hen vi oss vår vårt våra du dig din ditt dina ni er ert era jag mig min mitt mina man en ett är var varit vara
  bli blir blev kan kunde ska skall skulle får fick få må måste vill ville har hade ha gör göra gjort gjorde
  alla allt all någon något några varje båda både få fler flest mycket mer mest annan annat andra sådan samma bara
  mycket också nu ny nytt nya här där då när hur vad vem vilken vilket vilka varför efter innan före under över
  mellan hos mot god bra dag dagar vecka år gång gånger väg land lag lagen hand text test sak saker ord not vård
  värd fel del dela hel hela stor stort stora står går ger ser ber bör rör kör hör`)

/** Pairs that are confused rather than meant: a change from one to the other is a correction. */
export const confused: ReadonlySet<string> = new Set([
  'a an',
  'its it',
  'then than',
  'than then',
  'lose loose',
  'loose lose',
  'to too',
  'too to',
  'an a',
  'de dem',
  'dem de',
])
