/**
 * Words that a translator would translate: not names, numbers, addresses, code, titles of what is elsewhere or
 * what is marked as another language.
 */
export function ordinaryWords(source: string): number {
  const words = withoutTitles(withoutForeign(withoutCode(source)))
    .replace(/\]\([^()]*\)/g, '] ')
    .split(/[\s|]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => /^\p{L}[\p{L}\p{M}'’-]*$/u.test(word))
  return words.filter((word, index) => index === 0 || /^[\p{Ll}\p{Lo}]/u.test(word)).length
}

/** What a language is told by: a text without addresses, marks, code, titles, quotations and what is marked. */
export function ordinaryText(source: string): string {
  return withoutTitles(withoutForeign(withoutCode(source)))
    .replace(/\]\([^()]*\)/g, '] ')
    .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+/g, ' ')
    .replace(/[“”][^“”]*”|«[^«»]*»|"[^"]*"/g, ' ')
    .replace(/[*_#|[\]{}!]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Leaves out the words of links that lead elsewhere, which are the titles of pages in whatever language. */
function withoutTitles(source: string): string {
  return source.replace(/\[[^[\]]*\]\((?:https?:)?\/\/[^()\s]*\)/g, ' ')
}

/** Leaves out code, and what a template fills in. */
function withoutCode(source: string): string {
  return source.replace(/`[^`]*`|\{%[^%]*%\}|\{\{[^{}]*\}\}/g, ' ')
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
