import type { Header, ServerRules } from './server-rules.ts'

/**
 * `_headers`, as Netlify and Cloudflare Pages read it
 * (https://docs.netlify.com/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/).
 * No header stands in two parts that match the same file, since Cloudflare would join its values. Both look
 * each file up anew where nothing is said of caching, and find the 404 of a language themselves only at the top.
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
