import { words } from '../../words/words.ts'
import type { NoDiff } from './diff-pages.ts'
import { languageName } from './language-name.ts'

/** Why there is nothing to compare, in the words of a language. */
export function noDiffLine(diff: NoDiff, language: string): string {
  const t = words(language)
  const { ref: name } = diff
  switch (diff.kind) {
    case 'unknown': {
      const { meant } = diff
      return t('translate:confirm.unknown', {
        name,
        meant,
        ...(meant === '' && { context: 'withoutMeant' }),
      })
    }
    case 'noTranslations':
      return t('translate:diff.noTranslations', { name })
    default: {
      const { kind, file, language: code } = diff
      return t(`translate:diff.${kind}`, { name, file, code, language: languageName(language)(code) })
    }
  }
}
