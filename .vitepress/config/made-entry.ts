import type { HeadConfig } from 'vitepress'
import type { PageContext } from '../core/pages/page-context.ts'

/** A page in one language that is made at build, with no Markdown file: of a tag, of a whole section. */
export interface MadeEntry {
  title: string
  description: string
  head: HeadConfig[]
  context: PageContext
}
