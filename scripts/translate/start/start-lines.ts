import { lockFile } from '../../../.vitepress/core/freshness/lock.ts'
import { words } from '../../words/words.ts'
import { languageName } from '../diff/language-name.ts'
import type { Start } from './start-page.ts'

/** What became of a translation that somebody wanted to begin, in the words of a language. */
export function startLines(
  start: Start,
  language: string,
  { done, meant = '', forgotten = false }: { done: 'wrote' | 'dry'; meant?: string; forgotten?: boolean },
): string[] {
  const t = words(language)
  const { ref: name } = start
  const inWords = (code: string) => ({ language: languageName(language)(code), code })
  switch (start.kind) {
    case 'page': {
      const { file, original, words: count, filled, near } = start
      const values = { name, file, original, count, ...inWords(start.language) }
      const made = t(`translate:start.${done}`, values)
      const ofMemory = (name: 'filled' | 'wouldFill' | 'near', count: number) =>
        count > 0 ? [t(`translate:start.${name}`, { count })] : []
      const ofRecord = forgotten ? [t(`translate:start.${done}Forgotten`, { ...values, lock: lockFile })] : []
      if (done === 'dry') return [made, ...ofRecord, ...ofMemory('wouldFill', filled)]
      return [
        ...[
          made,
          ...ofRecord,
          ...ofMemory('filled', filled),
          ...ofMemory('near', near),
          t('translate:start.how'),
        ],
        ...[t('translate:start.check', values), t('translate:start.next', values)],
      ]
    }
    case 'unknown':
      return [
        t('translate:confirm.unknown', { name, meant, ...(meant === '' && { context: 'withoutMeant' }) }),
      ]
    case 'translated':
    case 'isOriginal':
      return [t(`translate:start.${start.kind}`, { name, file: start.file, ...inWords(start.language) })]
    case 'exempt': {
      const { reason } = start
      const said = { name, reason: reason ?? '', ...(reason !== undefined && { context: 'withReason' }) }
      return [t('translate:start.exempt', { ...said, ...inWords(start.language) })]
    }
    case 'whichLanguage':
      return [t('translate:start.whichLanguage', { name, languages: start.languages.join(', ') })]
    case 'taken':
      return [t('translate:start.taken', { name, file: start.file })]
    case 'standIn':
      return [t('translate:start.standIn', { name, url: start.url, other: start.other })]
    case 'everyLanguage':
    case 'noSlug':
    case 'indexSlug':
      return [t(`translate:start.${start.kind}`, { name })]
  }
}
