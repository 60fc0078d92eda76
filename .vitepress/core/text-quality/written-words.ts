import { withoutAddresses } from '../strings/translatable-text.ts'
import { gap } from './text-block.ts'

/** A word as it is written, with the place in its text where it begins. */
export interface WrittenWord {
  word: string
  from: number
  to: number
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.:_@/&-]{1,3}[\p{L}\p{M}\p{N}]+)*-?/gu
/** Options, file names and tags of an interface's help: `--json`, `.ics`, `#tag`, `@name`, `*.md`. */
const notWords = /(?<![\p{L}\p{N}.@*#/~-])(?:--?|[.@*#/~]+)[\p{L}\p{N}][\p{L}\p{N}_./*-]*/gu

/** The words of a text that can be looked up: without addresses, options and file names. */
export function writtenWords(text: string): WrittenWord[] {
  const rest = blanked(text)
  return [...rest.matchAll(word)].flatMap((match) => {
    // What is joined to something that is filled in is a part of a word: `{{count}}st`.
    const isPart = rest[match.index - 1] === gap || rest[match.index + match[0].length] === gap
    return isPart ? [] : splitWord(match[0], match.index)
  })
}

/** The text with addresses and options as spaces, so that what is left stands where it stood. */
function blanked(text: string): string {
  const plain = withoutAddresses(text) === text ? text : blankAddresses(text)
  return plain.replace(notWords, (found) => ' '.repeat(found.length))
}

function blankAddresses(text: string): string {
  return text
    .split(/(\s+)/)
    .map((part) => (withoutAddresses(part) === part ? part : ' '.repeat(part.length)))
    .join('')
}

/** `och/eller` is two words; `gov.scot/publications` is none, nor is what has a figure, `_` or `@` in it. */
function splitWord(written: string, from: number): WrittenWord[] {
  if (/[_@]|\p{N}/u.test(written) || /[\p{L}]\.[\p{L}]/u.test(written)) return []
  const parts: WrittenWord[] = []
  let at = from
  for (const part of written.split(/([/&]|--+)/)) {
    if (/\p{L}{2}/u.test(part)) parts.push({ word: part, from: at, to: at + part.length })
    at += part.length
  }
  return parts
}
