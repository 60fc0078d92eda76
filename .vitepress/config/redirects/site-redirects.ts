import { type PageRedirect, redirectsOf } from '../../core/aliases/redirects.ts'
import { tagUrls } from '../../core/tags/tag-urls.ts'
import { oncePerLibrary } from '../once-per-library.ts'

/** Every old address of the site with the one that it leads to; made once for each library. */
export const siteRedirects = oncePerLibrary(
  ({ pairs, addresses, glossary, strings }, site): readonly PageRedirect[] =>
    redirectsOf(pairs, addresses, tagUrls(pairs, glossary, addresses, strings), site),
)
