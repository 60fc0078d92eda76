import type { GetTextComment, GetTextTranslation } from 'gettext-parser'
import type { ExchangeFile, ExchangeUnit } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { contextOf } from './context.ts'
import { type PluralUnits, pluralUnits } from './plural-units.ts'

/** The entries of a page or a namespace in the order of its units; the forms of a plural are one entry. */
export function poEntries(file: ExchangeFile, categories: readonly string[]): GetTextTranslation[] {
  const plurals = pluralUnits(file.units, categories)
  const entries: GetTextTranslation[] = []
  for (const unit of file.units) {
    const plural = plurals.get(unit)
    if (!plural) entries.push(singleEntry(file, unit))
    else if (plural.units[0] === unit) entries.push(pluralEntry(file, plural))
  }
  return entries
}

function singleEntry(file: ExchangeFile, unit: ExchangeUnit): GetTextTranslation {
  const { text, isFuzzy, previous } = offered(unit)
  return {
    msgctxt: contextOf({ name: file.name, id: unit.id }),
    msgid: unit.source,
    msgstr: [text],
    comments: comments(
      file,
      unit.line,
      unit.notes,
      isFuzzy,
      previous === undefined ? [] : [['msgid', previous]],
    ),
  }
}

function pluralEntry(file: ExchangeFile, { base, units, one, other }: PluralUnits): GetTextTranslation {
  const texts = units.map((unit) => ({ unit, ...offered(unit) }))
  const isOne = ({ unit }: { unit: ExchangeUnit }) => unit.plural?.form === 'one'
  const before = texts.find((text) => isOne(text))?.previous
  const beforeOther = texts.find((text) => !isOne(text) && text.previous !== undefined)?.previous
  const isChanged = before !== undefined || beforeOther !== undefined
  return {
    msgctxt: contextOf({ name: file.name, id: `${base}_*` }),
    msgid: one,
    msgid_plural: other,
    msgstr: texts.map(({ text }) => text),
    comments: comments(
      file,
      Math.min(...units.map(({ line }) => line)),
      [...new Set(units.flatMap(({ notes }) => notes))],
      texts.some(({ isFuzzy }) => isFuzzy),
      isChanged
        ? [
            ['msgid', before ?? one],
            ['msgid_plural', beforeOther ?? other],
          ]
        : [],
    ),
  }
}

interface Offered {
  text: string
  isFuzzy: boolean
  /** What the text is a translation of, where that is not the source as it is now. */
  previous?: string
}

/**
 * The text that a translator finds: the translation, else the memory's best, else nothing. What somebody must look
 * at is fuzzy, as msgmerge has it. A text that is still in the original's language is no translation.
 */
function offered({ source, target, state, previous, matches }: ExchangeUnit): Offered {
  if (target !== undefined && target !== '' && !(state === 'untranslated' && target === source)) {
    if (state !== 'outdated') return { text: target, isFuzzy: false }
    return { text: target, isFuzzy: true, ...(previous !== undefined && { previous }) }
  }
  const [best] = matches
  if (!best) return { text: '', isFuzzy: false }
  return { text: best.target, isFuzzy: true, ...(best.source !== source && { previous: best.source }) }
}

function comments(
  { original }: ExchangeFile,
  line: number,
  notes: readonly string[],
  isFuzzy: boolean,
  previous: readonly (readonly [string, string])[],
): GetTextComment {
  // GNU gettext puts a name with spaces between U+2068 and U+2069.
  const file = /\s/.test(original) ? `\u2068${original}\u2069` : original
  return {
    reference: `${file}:${line}`,
    ...(notes.length > 0 && { extracted: notes.join('\n') }),
    ...(isFuzzy && { flag: 'fuzzy' }),
    ...(previous.length > 0 && {
      previous: previous.map(([keyword, text]) => `${keyword} "${escaped(text)}"`).join('\n'),
    }),
  }
}

const escapes: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '"': '\\"',
  '\\': '\\\\',
}

function escaped(text: string): string {
  return text.replace(/[\n\r\t"\\]/g, (sign) => escapes[sign] ?? sign)
}
