import * as z from 'zod'
import type { Api } from '../../../.vitepress/core/workbench/api.ts'

/** The longest name of a page or namespace, and of a segment, in signs. */
const name = z.string().regex(/^(?:page|strings) [^\p{Cc}]{1,300}$/u)
const language = z.string().regex(/^[A-Za-z0-9-]{1,35}$/)
const version = z.string().regex(/^[0-9a-f]{40,64}$/)
const id = z.string().min(1).max(500)
/** A text may be as long as a body, which has its own limit. */
const edits = z.record(id, z.string())
const which = { name, language }

/** What each call must be asked with; anything else beside it is refused. */
export const asks: { [Name in keyof Api]: z.ZodType<Api[Name]['ask']> } = {
  queue: z.strictObject({ language }),
  open: z.strictObject(which),
  check: z.strictObject({ ...which, edits }),
  suggest: z.strictObject({ ...which, id }),
  preview: z.strictObject({ ...which, edits }),
  draft: z.strictObject({ ...which, edits, version: version.exactOptional() }),
  start: z.strictObject({
    ...which,
    slug: z.string().min(1).max(200).exactOptional(),
    title: z.string().min(1).max(500).exactOptional(),
  }),
  save: z.strictObject({ ...which, edits, version: version.exactOptional(), originalVersion: version }),
  confirm: z.strictObject({
    ...which,
    ids: z.array(id).max(10_000).exactOptional(),
    stillRight: z.boolean().exactOptional(),
    version,
    originalVersion: version,
  }),
}
