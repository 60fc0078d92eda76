import { type Finding, finding } from '../findings/finding.ts'
import { numbersOf, type TextNumber } from './numbers.ts'
import type { TextPair } from './text-pair.ts'
import { translatableText, wordsOf } from './translatable-text.ts'

/** Words for small numbers; a translator may write either. */
const numberWords: Readonly<Record<string, string>> = {
  ...{
    zero: '0',
    no: '0',
    one: '1',
    once: '1',
    two: '2',
    twice: '2',
    three: '3',
    four: '4',
    five: '5',
    six: '6',
  },
  ...{ seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12', first: '1', second: '2' },
  ...{ third: '3', fourth: '4', fifth: '5', hundred: '100', thousand: '1000' },
  ...{
    noll: '0',
    ingen: '0',
    inga: '0',
    inget: '0',
    en: '1',
    ett: '1',
    två: '2',
    tre: '3',
    fyra: '4',
    fem: '5',
  },
  ...{ sex: '6', sju: '7', åtta: '8', nio: '9', tio: '10', elva: '11', tolv: '12', första: '1', andra: '2' },
  ...{ tredje: '3', fjärde: '4', femte: '5', hundra: '100', tusen: '1000' },
}
const written = new Set(['en', 'sv'])

/**
 * Checks that the numbers of the original are kept. Decimal comma, thousands with a space, the 24-hour clock and
 * numbers as words are the same number.
 */
export function checkNumbers(pair: TextPair): Finding[] {
  if (!/\d/.test(pair.original) && !/\d/.test(pair.translated)) return []
  const original = textWithNumbers(pair.original)
  const translated = textWithNumbers(pair.translated)
  const wanted = numbersOf(original)
  const found = numbersOf(translated)
  const missing = without(wanted, found)
  const extra = without(found, wanted)
  const lost = missing.filter((item) => !isSaid(item, translated, pair, pair.language))
  const added = extra.filter((item) => !isSaid(item, original, pair, pair.from))
  if (lost.length === 0 && added.length === 0) return []
  // The same digits, divided in another way: a telephone number, a list.
  if (digits(original) === digits(translated)) return []
  const others = pair.category === '' ? [] : pair.originals.map((text) => numbersOf(textWithNumbers(text)))
  if (others.some((numbers) => without(numbers, found).length + without(found, numbers).length === 0))
    return []
  const names = (numbers: readonly TextNumber[]) => numbers.map(({ text }) => text).join(', ')
  const values = { key: pair.key, language: pair.language, missing: names(lost), extra: names(added) }
  return [finding('string-number', pair.place, values, pair.originalPlace)]
}

function textWithNumbers(text: string): string {
  // Around the clock is no number that a translation must keep.
  return translatableText(text).replace(/\b24\/7\b/g, ' ')
}

/** The numbers of `all` that have no counterpart among `others`, each of which answers for one. */
function without(all: readonly TextNumber[], others: readonly TextNumber[]): TextNumber[] {
  const left = [...others]
  return all.filter(({ readings }) => {
    const index = left.findIndex((other) => [...readings].some((reading) => other.readings.has(reading)))
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

/** True where a number may well be there in words: as a word, a part of a date or the number of a plural form. */
function isSaid(item: TextNumber, text: string, pair: TextPair, language: string): boolean {
  if (item.optional) return true
  if (pair.category !== '' && /^[012]$/.test(item.text)) return true
  const value = [...item.readings][0] ?? ''
  if (!written.has(base(language))) return Number(value) <= 12
  return wordsOf(text).some((word) => numberWords[word.toLowerCase()] === value) || isMonth(value, text)
}

/** A month is a number in one language's date and a word in the other's. */
function isMonth(value: string, text: string): boolean {
  const month = Number(value)
  if (!Number.isInteger(month) || month < 1 || month > 12) return false
  return /\b(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[ck]t|nov|de[cs])/i.test(text)
}

function digits(text: string): string {
  return text.replace(/\D/g, '')
}

function base(language: string): string {
  return language.split(/[-_]/)[0] ?? language
}
