import type { Words } from '../../../.vitepress/core/i18n/create-i18n.ts'
import type { CodeDifference } from './code-difference.ts'

/** A difference in words: what is wrong and how to mend it. */
export function codeWords(found: CodeDifference, t: Words): string {
  const difference = sentence(found, t)
  return found.count === 1
    ? difference
    : t('translate:exchange.codes.times', { difference, number: found.count })
}

function sentence({ kind, type, text, other = '' }: CodeDifference, t: Words): string {
  const values = { code: text, other }
  if (kind !== 'address') return t(`translate:exchange.codes.${kind}.${type}`, values)
  return type === 'image'
    ? t('translate:exchange.codes.address.image', values)
    : t('translate:exchange.codes.address.link', values)
}
