import { addressPattern } from './address-pattern.ts'
import { mediaTypes, namedMediaTypes, textTypes } from './media-types.ts'
import { locationOf } from './redirects.ts'
import { type ServerRules, serverFiles } from './server-rules.ts'

/**
 * What nginx (1.22 or later) includes in a `server` block whose `root` holds the site's files at its base.
 * Headers are set by variables at one level, since a location with an `add_header` of its own loses all others.
 */
export function nginxFile(encoded: ServerRules): string {
  // It compares addresses decoded.
  const rules = { ...encoded, base: decodeURI(encoded.base) }
  return `# Written by the build; changes are lost at the next one. Include it in a server block:
#
#   server {
#     listen 443 ssl;
#     root /srv/site;    # the site's files are in /srv/site${rules.base}
#     include /etc/nginx/site/nginx.conf;
#   }
#
# Strict-Transport-Security belongs beside the certificate, by whoever knows that every address of the host has one.

${[kinds, compression, headers, notFound, redirects, files].map((part) => part(rules).join('\n')).join('\n\n')}
`
}

// Both do it for text/html anyway, and warn where it is named.
const texts = textTypes()
  .filter((type) => type !== 'text/html')
  .join(' ')

function kinds(): string[] {
  return [
    'charset utf-8;',
    `charset_types ${texts};`,
    'default_type application/octet-stream;',
    ...block(
      'types',
      mediaTypes.map(({ type, ending }) => `${type} ${ending.slice(1)};`),
    ),
  ]
}

function compression(): string[] {
  return [
    'gzip on;',
    '# Where FILE.gz lies beside a file, it is sent as it is.',
    'gzip_static on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_comp_level 6;',
    'gzip_min_length 512;',
    `gzip_types ${texts};`,
  ]
}

function headers({ base, headers, caching, folders }: ServerRules): string[] {
  const names = [...new Set(folders.flatMap((rule) => rule.headers.map(([name]) => name)))].sort()
  const set = (name: string, value: string) => `set ${variable(name)} ${quoted(value)};`
  return [
    ...names.map((name) => set(name, name === 'Cache-Control' ? caching : '')),
    ...folders.flatMap((rule) =>
      block(
        `if ($uri ~ ${quoted(`^${addressPattern(base + rule.folder)}`)})`,
        rule.headers.map(([name, value]) => set(name, value)),
      ),
    ),
    ...headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    '# nginx leaves out a header without a value.',
    ...names.map((name) => `add_header ${name} ${variable(name)} always;`),
  ]
}

function notFound({ base, languages }: ServerRules): string[] {
  const codes = languages.map(addressPattern).join('|')
  const page = quoted(`${base}\${site_language}404.html`)
  return [
    "set $site_language '';",
    ...block(`if ($uri ~ ${quoted(`^${addressPattern(base)}(${codes})/`)})`, ['set $site_language $1/;']),
    `error_page 403 =404 ${page};`,
    `error_page 404 ${page};`,
    ...['', ...languages.map((code) => `${code}/`)].flatMap((folder) =>
      block(`location = ${quoted(`${base}${folder}404.html`)}`, ['internal;']),
    ),
  ]
}

function redirects({ base, redirects }: ServerRules): string[] {
  const encoded = encodeURI(base)
  const whole =
    base === '/' ? [] : block(`location = ${quoted(base.slice(0, -1))}`, [`return 301 ${quoted(encoded)};`])
  const moved = redirects.flatMap((redirect) =>
    block(`location = ${quoted(base + redirect.from.slice(1))}`, [
      `return 301 ${quoted(locationOf(redirect, encoded))};`,
    ]),
  )
  return ['absolute_redirect off;', ...whole, ...moved]
}

function files({ base }: ServerRules): string[] {
  const below = addressPattern(base)
  const hidden = `(?:${serverFiles.join('|')})$|(?:.*/)?\\.(?!well-known/)`
  const named = namedMediaTypes.flatMap(({ ending, type }) =>
    block(`location ~ ${quoted(`^${addressPattern(base.slice(0, -1))}/.*${addressPattern(ending)}$`)}`, [
      'types { }',
      `default_type ${type};`,
      'try_files $uri =404;',
    ]),
  )
  return [
    ...block(`location ~ ${quoted(`^${below}(?:${hidden})`)}`, ['return 404;']),
    ...named,
    ...block(`location ~ ${quoted(`^${below}(?:.*/)?$`)}`, [`try_files \${uri}index.html =404;`]),
    ...block(`location ${quoted(base)}`, ['try_files $uri $uri.html $uri/index.html =404;']),
  ]
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `  ${line}`), '}']
}

function variable(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`
}

/** Values of ours have no double quote, and no backslash but in patterns, where nginx leaves it alone. */
function quoted(value: string): string {
  return `"${value}"`
}
