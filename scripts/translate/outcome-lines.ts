import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import type { Colours } from '../report/colours.ts'
import { findingLines } from '../report/finding-lines.ts'
import { words } from '../words/words.ts'
import { listed } from './listed.ts'
import type { Outcome } from './outcome.ts'

/** What became of a confirmation, in the words of a language; findings stand below, indented. */
export function outcomeLines(outcome: Outcome, language: string, colours: Colours): string[] {
  const t = words(language)
  const names = new Intl.DisplayNames([language], { type: 'language' })
  const nameOf = (code: string) => (code === '' ? '' : (names.of(code) ?? code))
  const below = (findings: readonly Finding[]) =>
    findingLines(findings, language, colours).flatMap((line) => (line === '' ? [] : `  ${line}`))
  const { name } = outcome
  switch (outcome.kind) {
    case 'confirmed': {
      const from = nameOf(outcome.from)
      const said = t('translate:confirm.confirmed', { name, language: nameOf(outcome.language), from })
      return [said, ...below(outcome.left)]
    }
    case 'confirmedBlocks': {
      const { count, left } = outcome
      const done = t('translate:confirm.confirmedBlocks', {
        name,
        count,
        language: nameOf(outcome.language),
      })
      return [`${done} ${left > 0 ? t('translate:confirm.blocksLeft', { count: left }) : ''}`.trim()]
    }
    case 'unknownBlocks': {
      const { lines, known, file } = outcome
      const context = known.length === 0 && { context: 'withoutKnown' }
      return [
        t('translate:confirm.unknownBlocks', {
          name,
          file,
          language: nameOf(outcome.language),
          lines: lines.join(', '),
          known: known.join(', '),
          ...context,
        }),
      ]
    }
    case 'again':
    case 'noTranslation':
    case 'isOriginal':
      return [t(`translate:confirm.${outcome.kind}`, { name, language: nameOf(outcome.language) })]
    case 'confirmedStrings': {
      const { count } = outcome
      return [t('translate:confirm.confirmedStrings', { name, count, language: nameOf(outcome.language) })]
    }
    case 'skippedStrings': {
      const { count, errors } = outcome
      const said = t('translate:confirm.skippedStrings', { name, count, language: nameOf(outcome.language) })
      return [said, ...below(errors)]
    }
    case 'noTranslations':
      return [t('translate:confirm.noTranslations', { name })]
    case 'refused': {
      const count = outcome.errors.length
      const said = t('translate:confirm.refused', { name, count, language: nameOf(outcome.language) })
      return [said, ...below(outcome.errors)]
    }
    case 'unfinished': {
      const { file, lines } = outcome
      const said = { name, file, count: lines.length, lines: listed(lines) }
      return [t('translate:confirm.unfinished', { ...said, language: nameOf(outcome.language) })]
    }
    case 'changed':
      return [t('translate:confirm.changed', { name, file: outcome.file })]
    case 'unknown':
    case 'unknownString': {
      const { meant } = outcome
      return [
        t(`translate:confirm.${outcome.kind}`, {
          name,
          meant,
          ...(meant === '' && { context: 'withoutMeant' }),
        }),
      ]
    }
  }
}
