/** What differs between one page's Content-Security-Policy and another's. */
export interface PolicyFacts {
  /** The inline scripts that may run, as `sha256-…`. */
  scriptHashes: readonly string[]
  /** The search server that the pages ask, where the site names one. */
  searchEndpoint?: string | undefined
}

/** The name of the one policy for Trusted Types that the site makes itself, for the address of a worker. */
const ownTrustedTypes = 'tingwall'

/**
 * The Content-Security-Policy of a page (https://www.w3.org/TR/CSP3/): what is not named comes from nowhere.
 * `style` attributes stay allowed, as VitePress and Shiki write them (`position:relative`, the colours of code);
 * `<style>` elements are not. `data:` images are the small ones that Vite puts into style sheets and pages.
 * `vue` is the name that Vue gives its own Trusted Types.
 */
export function contentPolicy({ scriptHashes, searchEndpoint }: PolicyFacts): string {
  const searchServer = searchEndpoint === undefined ? [] : [new URL(searchEndpoint).origin]
  const directives: [string, ...string[]][] = [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...[...scriptHashes].sort().map((hash) => `'${hash}'`)],
    ['style-src', "'self'"],
    ['style-src-attr', "'unsafe-inline'"],
    ['img-src', "'self'", 'data:'],
    ['font-src', "'self'"],
    ['media-src', "'self'"],
    ['connect-src', "'self'", ...searchServer],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['form-action', "'self'"],
    ['base-uri', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'vue', ownTrustedTypes],
  ]
  return directives.map((directive) => directive.join(' ')).join('; ')
}

/** The same for a header, where it can also say that no page may show this one in a frame; a meta tag cannot. */
export function headerPolicy(facts: PolicyFacts): string {
  return `${contentPolicy(facts)}; frame-ancestors 'none'`
}
