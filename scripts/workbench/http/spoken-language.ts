import { spokenLanguages } from '../../words/words-language.ts'

/** The language to answer in: the first of an `accept-language` header that there are words in, else `usual`. */
export function spokenLanguage(accepted: string | undefined, usual: string): string {
  const known = spokenLanguages()
  const wanted = (accepted ?? '').split(',').map((part) => part.trim().split(/[;-]/)[0]?.toLowerCase() ?? '')
  return wanted.find((language) => known.includes(language)) ?? usual
}
