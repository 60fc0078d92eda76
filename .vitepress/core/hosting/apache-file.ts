import { addressPattern } from './address-pattern.ts'
import { mediaTypes, namedMediaTypes, textTypes } from './media-types.ts'
import { locationOf } from './redirects.ts'
import { type Header, type ServerRules, serverFiles } from './server-rules.ts'

/** `.htaccess` for Apache 2.4 with `AllowOverride All`, mod_rewrite and mod_headers; it lies in the site's folder. */
export function apacheFile(rules: ServerRules): string {
  return `# Written by the build; changes are lost at the next one. It needs AllowOverride All, mod_rewrite and mod_headers.
# Strict-Transport-Security belongs beside the certificate, by whoever knows that every address of the host has one.

Options -Indexes -MultiViews
DirectorySlash Off
DirectoryIndex index.html

${[kinds, compression, headers, notFound, redirects, files].map((part) => part(rules).join('\n')).join('\n\n')}
`
}

function kinds(): string[] {
  const texts = mediaTypes.filter((kind) => kind.text).map(({ ending }) => ending)
  return [
    ...mediaTypes.map(({ type, ending }) => `AddType ${type} ${ending}`),
    `AddCharset utf-8 ${texts.join(' ')}`,
    ...namedMediaTypes.flatMap(({ ending, type }) =>
      block('FilesMatch', `${addressPattern(ending).replace(/^\//, '^')}$`, [
        `ForceType "${type}; charset=utf-8"`,
      ]),
    ),
  ]
}

function compression(): string[] {
  const types = textTypes().join(' ')
  return [
    '<IfModule mod_filter.c>',
    '  <IfModule mod_brotli.c>',
    `    AddOutputFilterByType BROTLI_COMPRESS ${types}`,
    '  </IfModule>',
    '  <IfModule mod_deflate.c>',
    `    AddOutputFilterByType DEFLATE ${types}`,
    '  </IfModule>',
    '</IfModule>',
    '# Apache adds to the ETag of what it compresses, and then does not know it again:',
    '# https://httpd.apache.org/docs/2.4/mod/mod_deflate.html#deflatealteretag',
    `RequestHeader edit If-None-Match '^(W/)?"(.+)-(?:gzip|br)"$' '$1"$2", $1"$2-gzip", $1"$2-br"'`,
  ]
}

function headers({ base, headers, caching, folders }: ServerRules): string[] {
  const set = ([name, value]: Header) => `Header always set ${name} "${value}"`
  return [
    ...headers.map(set),
    set(['Cache-Control', caching]),
    ...folders.flatMap((rule) => addressesBelow(decodeURI(base) + rule.folder, rule.headers.map(set))),
  ]
}

function notFound({ base, languages }: ServerRules): string[] {
  return [
    `ErrorDocument 404 ${base}404.html`,
    `ErrorDocument 403 ${base}404.html`,
    ...languages.flatMap((code) =>
      addressesBelow(`${decodeURI(base)}${code}/`, [`ErrorDocument 404 ${base}${code}/404.html`]),
    ),
  ]
}

/** Rules match the path below the folder, decoded. */
function redirects({ base, redirects }: ServerRules): string[] {
  const moved = redirects.map((redirect) => {
    const to = inPlace(locationOf(redirect, base))
    return `RewriteRule "^${addressPattern(redirect.from.slice(1))}$" "${to}" [R=301,NE,L]`
  })
  const decoded = decodeURI(base)
  const whole =
    base === '/'
      ? []
      : [
          'RewriteOptions AllowNoSlash',
          `RewriteCond %{REQUEST_URI} "^${addressPattern(decoded.slice(0, -1))}$"`,
          `RewriteRule "" "${inPlace(base)}" [R=301,NE,L]`,
        ]
  return ['RewriteEngine On', `RewriteBase "${decoded}"`, ...whole, ...moved]
}

/** What a rule puts in the place of a path: `%1` would be a match. */
function inPlace(address: string): string {
  return address.replaceAll('%', '\\%')
}

function files(): string[] {
  const whereIs = '%{REQUEST_FILENAME}'
  return [
    `RewriteRule "^(?:${serverFiles.join('|')})$" - [R=404,L]`,
    'RewriteRule "(?:^|/)\\.(?!well-known/)" - [R=404,L]',
    `RewriteCond ${whereIs} !-f`,
    `RewriteCond ${whereIs}.html -f`,
    'RewriteRule "^(.*[^/])$" "$1.html" [L]',
    `RewriteCond ${whereIs} -d`,
    `RewriteCond ${whereIs}/index.html -f`,
    'RewriteRule "^(.*[^/])$" "$1/index.html" [L]',
    `RewriteCond ${whereIs} -d`,
    `RewriteCond ${whereIs}/index.html !-f`,
    'RewriteRule . - [R=404,L]',
  ]
}

function addressesBelow(path: string, lines: readonly string[]): string[] {
  return block('If', `%{REQUEST_URI} =~ m#^${addressPattern(path)}#`, lines)
}

function block(name: string, condition: string, lines: readonly string[]): string[] {
  return [`<${name} "${condition}">`, ...lines.map((line) => `  ${line}`), `</${name}>`]
}
