import { spokenLanguages } from '../words/words-language.ts'
import { formatNames } from './formats/formats.ts'
import { schemaNames } from './schemas/schema-names.ts'

/** The help of `npm run coverage`. */
export const coverageHelp = `npm run coverage [-- OPTIONS]
Checks every page and interface string: what is translated, what has fallen behind, what is missing or wrong.

What is checked: this knowledge base, or
  --root DIR               the one in DIR, with its own site.config.ts, docs/ and locales/
  --docs DIR               any folder of Markdown in several languages
  --locales DIR            any folder of i18next JSON in several languages
  --languages en,sv        the languages to compare
  --original CODE          the language of originals, where a page does not say

What is told
  --report FORMAT[=FILE]   any number of times; printed here where no file is named. FORMAT is one of
                           ${formatNames.slice(0, 6).join(', ')},
                           ${formatNames.slice(6).join(', ')}
  --json FILE              the same as --report json=FILE; "-" prints it here
  --language CODE          the language of the words: ${spokenLanguages().join(' or ')}; else that of your machine
  --only CODE              one language's figures and findings only
  --all                    every finding, not the first 50
  --changes                also what has changed in originals since they were translated, word by word
  --history                the shares after each commit instead, as --report csv (if nothing is said) or json
  --schema NAME            print a JSON Schema: ${schemaNames.join(', ')}

What makes it fail
  --fail-under N           the least share in percent, in place of the thresholds of site.config.ts
  --changed-since REF      judge only files that differ from where this branch left REF, or whose original does
  --baseline FILE          fail only on what is not in FILE already
  --write-baseline FILE    write that file

What stands in [brackets] after a message is its rule. To let something be, say why:
  <!-- coverage-allow RULE: reason -->   above a block of a page, or in it
  allow: { RULE: reason }                in the front matter, for the whole page
  rules and allow in site.config.ts      for the whole site, and for strings

Ends with
  0  nothing is wrong
  1  there is an error, or a share is too low
  2  something cannot be read, or an option is wrong`
