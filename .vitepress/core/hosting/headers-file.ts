import type { Header, ServerRules } from './server-rules.ts'

/**
 * `_headers`, as Netlify and Cloudflare Pages read it
 * (https://docs.netlify.com/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/).
 * No header stands in two parts that match the same file, since Cloudflare would join its values. Nothing is said
 * of caching but for what may be kept for good, as both have all else asked for again.
 */
export function headersFile({ base, headers, folders }: ServerRules): string {
  const parts = [
    part(`${base}*`, headers),
    ...folders.map((rule) => part(`${base}${rule.folder}*`, rule.headers)),
  ]
  return parts.join('\n')
}

function part(addresses: string, headers: readonly Header[]): string {
  return `${addresses}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`
}
