import { type Finding, finding } from '../findings/finding.ts'
import type { Detect } from '../language/detect.ts'
import { isIn } from '../language/in-language.ts'
import { ordinaryWords } from '../language/ordinary-words.ts'
import { translatableFields } from '../pages/fields.ts'
import type { Compared } from './compared.ts'

/** Front matter that is the original's, word for word or by its language: titles, descriptions and the like. */
export function checkFields({ original, translation }: Compared, detect: Detect | undefined): Finding[] {
  const sources = new Map(
    translatableFields(original.page.fields).map(({ path, text }) => [path.join('.'), text]),
  )
  const written = new Set(translation.page.blocks.flatMap(({ kind, text }) => (kind === 'field' ? text : [])))
  return translatableFields(translation.page.fields).flatMap(({ path, text }) => {
    // What the translation inherits is not written in it.
    if (!written.has(text)) return []
    const isSame = sources.get(path.join('.')) === text && isProse(text, original.page.language, detect)
    const [from, to] = [original.page.language, translation.page.language]
    if (!isSame && !isIn(text, from, to, detect)) return []
    const at = (page: typeof original.page) => ({ file: page.file, ...page.at(path) })
    const values = { field: path.join('.'), from, language: to }
    return finding('field-untranslated', at(translation.page), values, at(original.page))
  })
}

/** A title of three words may be a name; where it can be told, it is only not where it is in the language. */
function isProse(text: string, language: string, detect: Detect | undefined): boolean {
  const words = ordinaryWords(text)
  if (words !== 3 || !detect) return words >= 3
  const found = detect(text)
  return found === undefined || found.language === language
}
