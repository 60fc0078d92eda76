import { nestingsOf } from '../strings/nesting.ts'
import { gap } from './text-block.ts'

const command = /\bnpm (?:run )?[\w:-]+(?: -- [\w-]+)?/g

/** A string without i18next's placeholders and nesting and without code, and without the commands that it names; its tags are left. */
export function withoutSyntaxButTags(text: string): string {
  let rest = text
  if (rest.includes('$t(')) for (const { source } of nestingsOf(text)) rest = rest.replaceAll(source, gap)
  return rest.replace(/\{\{[^{}]*\}\}|\{[^{}\s]*\}|`[^`]*`/g, gap).replace(command, gap)
}
