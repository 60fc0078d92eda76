import { words } from '../words/words.ts'
import { spokenLanguages } from '../words/words-language.ts'
import { formatNames } from './formats/formats.ts'
import { mostFindings } from './formats/terminal.ts'
import { schemaNames } from './schemas/schema-names.ts'

/** The help of `npm run coverage` in a language. */
export function coverageHelp(language: string): string {
  const half = Math.ceil(formatNames.length / 2) + 1
  return words(language)('findings:help.coverage', {
    formats: formatNames.slice(0, half).join(', '),
    moreFormats: formatNames.slice(half).join(', '),
    languages: spokenLanguages().join(', '),
    most: mostFindings,
    schemas: schemaNames.join(', '),
  })
}
