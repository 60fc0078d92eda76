import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { listFiles } from '../../../scripts/files/list-files.ts'

/** A page as every generator can take it: Markdown without our own front matter and components. */
export interface PlainPage {
  /** Below docs/, with its language: `sv/om/bidra`. */
  slug: string
  title: string
  description: string
  body: string
}

/** The pages of a built site from the Markdown that it publishes beside them. */
export function plainPages(dist: string): PlainPage[] {
  return listFiles(dist, '.md').flatMap((file) => {
    const slug = file.replace(/\.md$/, '')
    if (!existsSync(path.join(dist, `${slug}.html`))) return []
    const text = readFileSync(path.join(dist, file), 'utf8')
    const [, title = slug, rest = text] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? []
    const [, description = '', body = rest] = /^\s*> (.+)\n([\s\S]*)$/.exec(rest) ?? []
    return [{ slug, title, description, body }]
  })
}

/** The page with the front matter that VitePress and Starlight both read. */
export function withFrontMatter({ title, description, body }: PlainPage): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n${body}`
}
