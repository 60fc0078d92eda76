import { stringify } from 'yaml'
import type { FrontMatter } from '../../../.vitepress/core/pages/front-matter.ts'
import type { Page } from '../../../.vitepress/core/pages/page.ts'
import { type BodyOptions, startedBody } from './started-body.ts'

/**
 * The text of the file of a translation that is still to be written: what has to be translated of the front
 * matter, in the original's words but for the title where it is given, and the body with placeholders.
 */
export function startedPage(
  original: Page,
  { title, ...options }: BodyOptions & { title: string | undefined },
): string {
  const { title: ofOriginal, description, location, contact } = original.fields
  const fields: Partial<FrontMatter> = {
    title: title ?? ofOriginal,
    description,
    ref: original.ref,
    original: original.language,
    ...(location !== undefined && { location }),
    ...(contact && {
      contact: contact.map(({ name, text }) => ({ name, ...(text !== undefined && { text }) })),
    }),
  }
  const body = startedBody(original, options)
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${body.startsWith('\n') ? '' : '\n'}${body.trimEnd()}\n`
}
