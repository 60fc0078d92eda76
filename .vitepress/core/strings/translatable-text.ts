import { nestingsOf } from './nesting.ts'

const address = /\b(?:https?:\/\/|www\.)[\p{L}\p{N}[][^\s<>"'“”]*/giu
const mail = /[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu

/** What of a text a translator translates: without placeholders, nesting, tags, code and addresses. */
export function translatableText(text: string): string {
  return withoutAddresses(withoutSyntax(text))
}

/** A text without i18next's placeholders and nesting, tags and code; each becomes a space. */
export function withoutSyntax(text: string): string {
  let rest = text
  if (rest.includes('$t(')) for (const { source } of nestingsOf(text)) rest = rest.replaceAll(source, ' ')
  if (rest.includes('{')) rest = rest.replace(/\{\{[^{}]*\}\}|\{[^{}\s]*\}/g, ' ')
  if (rest.includes('<')) rest = rest.replace(/<[^<>]*>/g, ' ')
  if (rest.includes('`')) rest = rest.replace(/`[^`]*`/g, ' ')
  return rest
}

/** A text without web and mail addresses. */
export function withoutAddresses(text: string): string {
  const rest = text.includes('@') ? text.replace(mail, ' ') : text
  return rest.includes('://') || rest.includes('www.') ? rest.replace(address, ' ') : rest
}

/** The web addresses of a text, without the punctuation of the sentence that follows them. */
export function webAddresses(text: string): string[] {
  if (!text.includes('://') && !text.includes('www.')) return []
  return (text.match(address) ?? []).map(withoutStop)
}

function withoutStop(found: string): string {
  let end = found.length
  while (end > 0 && '.,;:!?)]}'.includes(found.charAt(end - 1))) end--
  return found.slice(0, end)
}

/** The mail addresses of a text. */
export function mailAddresses(text: string): string[] {
  return text.includes('@') ? (text.match(mail) ?? []) : []
}

/** The words of a text: letters with the signs that stand within words. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.&/_-][\p{L}\p{M}\p{N}]+)*/gu) ?? []
}
