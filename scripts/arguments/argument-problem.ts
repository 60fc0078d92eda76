import type { Words } from '../../.vitepress/core/i18n/create-i18n.ts'
import { suggestion } from './suggestion.ts'

/**
 * What `parseArgs` of node:util (Node 20) found wrong, in our words; undefined for an error that is not its.
 * `options` are the names that may be meant. Its errors have a code and name the option in their message only.
 */
export function argumentProblem(error: unknown, options: readonly string[], t: Words): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const code = String(error.code)
  if (!code.startsWith('ERR_PARSE_ARGS')) return undefined
  const given = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  // `-h, --help <value>` is how it names an option that has a short name and a value.
  const option = /--[^ ]+/.exec(given)?.[0] ?? given
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return t('findings:usage.unknownOption', { ...suggestion(given.replace(/^-+/, ''), options), given })
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return error.message.includes('does not take an argument')
        ? t('findings:usage.valueTooMany', { option })
        : t('findings:usage.valueMissing', { option })
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return t('findings:usage.unexpected', { given })
    default:
      return t('findings:usage.arguments', { reason: error.message })
  }
}
