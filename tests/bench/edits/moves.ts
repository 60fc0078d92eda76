import path from 'node:path'
import { type Edit, linesOf } from './bodies.ts'

/** The page in another folder under another name, its links written anew so that they lead where they led. */
export const fileRenamed: Edit = (page, random) => {
  const to = `${page.language}/moved-${random.below(100)}/deeper/${path.posix.basename(page.path)}`
  const from = path.posix.dirname(page.path)
  const body = linesOf(page.body)
    .map((line) =>
      line.replace(/\]\((?![a-z]+:|[#/])([^()\s#]+)(#[^()\s]*)?\)/g, (_link, target: string, anchor = '') => {
        const below = path.posix.join(from, target)
        // A page that links to itself leads to where it is now.
        if (below === page.path) return `](${path.posix.basename(to)}${anchor})`
        const slash = target.endsWith('/') ? '/' : ''
        return `](${path.posix.relative(path.posix.dirname(to), below)}${slash}${anchor})`
      }),
    )
    .join('\n')
  return { body, lines: [], path: to }
}

/** Nothing is done to the original; see `measureEdits`. */
export const translationOnly: Edit = (page) => ({ body: page.body, lines: [] })
