import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { isHeld } from '../live/held.ts'

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

/** The most bytes of one image, and of all on a page; larger ones are shown by their text. */
const mostOfOne = 1_000_000
const mostOfAll = 6_000_000

/**
 * HTML with the images of the tree in it, since a preview may fetch nothing. `file` is the page's path below docs/; an
 * address from the root is below docs/public/.
 */
export function withOwnImages(html: string, root: string, file: string): string {
  let left = mostOfAll
  return html.replace(
    /(<img\b[^<>]{0,2000}?\bsrc=")([^"<>]{1,1000})"/g,
    (whole, before: string, target: string) => {
      const image = imageAt(root, file, target, Math.min(left, mostOfOne))
      if (!image) return whole
      left -= image.content.length
      return `${before}data:${image.type};base64,${image.content.toString('base64')}"`
    },
  )
}

function imageAt(root: string, file: string, target: string, most: number) {
  const type = types[path.extname(target).toLowerCase()]
  if (!type || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) return undefined
  try {
    const below = decodeURI(target)
    const folder = below.startsWith('/') ? 'docs/public' : path.posix.join('docs', path.posix.dirname(file))
    const found = path.posix.join(folder, below)
    if (!isHeld(root, found)) return undefined
    const place = path.join(root, found)
    const size = statSync(place)
    return size.isFile() && size.size <= most ? { type, content: readFileSync(place) } : undefined
  } catch {
    return undefined
  }
}
