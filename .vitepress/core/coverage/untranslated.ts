import type { Block } from '../markdown/blocks.ts'

/** The fewest ordinary words that make a block worth comparing; below that names and cognates abound. */
const fewestWords = 4

/**
 * The indices of the blocks of `translation` whose text is letter for letter a block of `original`'s.
 * Code is not compared, nor a block that has few words beside names, numbers, addresses, code and what is
 * marked as being in another language.
 */
export function untranslatedBlocks(original: readonly Block[], translation: readonly Block[]): number[] {
  const texts = new Set(original.filter(isCompared).map(({ text }) => text))
  return [...translation.entries()].flatMap(([index, block]) =>
    texts.has(block.text) && isCompared(block) && ordinaryWords(block.source) >= fewestWords ? [index] : [],
  )
}

function isCompared(block: Block): boolean {
  return block.kind !== 'code' && block.text !== ''
}

/** Words that a translator would translate: not names, numbers, addresses, code or quotes in another language. */
export function ordinaryWords(source: string): number {
  const words = withoutForeign(withoutCode(source))
    .replace(/\]\([^()]*\)/g, '] ')
    .split(/[\s|]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => /^\p{L}[\p{L}\p{M}'’-]*$/u.test(word))
  return words.filter((word, index) => index === 0 || /^[\p{Ll}\p{Lo}]/u.test(word)).length
}

function withoutCode(source: string): string {
  return source.replace(/`[^`]*`/g, ' ')
}

/** Leaves out tags, and the text of elements with a `lang` of their own. */
function withoutForeign(source: string): string {
  const kept: string[] = []
  let foreign: string | undefined
  for (const part of source.split(/(<[^<>]*>)/)) {
    const tag = /^<(\/?)([A-Za-z][\w-]*)/.exec(part)
    if (!tag) {
      if (foreign === undefined) kept.push(part)
    } else if (foreign === undefined && tag[1] === '' && /\slang=/.test(part)) {
      foreign = tag[2]
    } else if (foreign === tag[2] && tag[1] === '/') {
      foreign = undefined
    }
  }
  return kept.join(' ')
}
