import { placeholderIn } from '../coverage/begun-comments.ts'

/** True for a text that is nothing but placeholders. */
export function isPlaceholder(text: string): boolean {
  let rest = text.trim()
  if (rest === '') return false
  for (let found = placeholderIn(rest); found; found = placeholderIn(rest)) {
    rest = rest.slice(0, found.start) + rest.slice(found.end)
  }
  return rest.trim() === ''
}
