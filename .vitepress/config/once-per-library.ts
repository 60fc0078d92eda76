import type { Site } from '../core/site/site.ts'
import type { Library } from './library.ts'

/** Remembers what is made from a library, so that it is made once for each until it is read again. */
export function oncePerLibrary<T>(
  make: (library: Library, site: Site) => T,
): (library: Library, site: Site) => T {
  const known = new WeakMap<Library, { site: Site; made: T }>()
  return (library, site) => {
    const before = known.get(library)
    if (before?.site === site) return before.made
    const made = make(library, site)
    known.set(library, { site, made })
    return made
  }
}
