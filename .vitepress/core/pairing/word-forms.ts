import { fold } from '../search/fold.ts'

const shortestWord = 4
/** Shorter words are alike by chance. */
const shortestCognate = 6
const prefix = 5

/** The words of a text that may stand in its translation too: names, loans, terms; folded. */
export function wordsIn(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{M}\p{N}]+)*/gu)]
    .map(([word]) => fold(word))
    .filter((word) => word.length >= shortestWord && !/^[\d-]+$/.test(word))
}

const spellings: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu/g, 'kv'],
  [/ck|c/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/z/g, 's'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** The same words come again and again. */
const forms = new Map<string, string>()
const mostForms = 200_000

/** How a word of several languages begins, however each spells it: `dokum` of `document` and of `dokumentet`. */
export function cognate(word: string): string | undefined {
  if (word.length < shortestCognate) return undefined
  const known = forms.get(word)
  if (known !== undefined) return known === '' ? undefined : known
  const plain = spellings.reduce((text, [found, put]) => text.replace(found, put), word)
  const form = plain.length < prefix ? '' : plain.slice(0, prefix)
  if (forms.size > mostForms) forms.clear()
  forms.set(word, form)
  return form === '' ? undefined : form
}
