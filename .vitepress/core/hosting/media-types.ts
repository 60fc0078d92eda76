/** Files of one kind, and how a server sends them. */
export interface MediaType {
  /** How their names end: `.csv`, or `/feed.xml` for one name in any folder. */
  ending: string
  /** `text/csv`; texts are sent with `charset=utf-8`. */
  type: string
  /** A text in UTF-8, which is worth compressing; pictures and fonts are compressed already. */
  text: boolean
}

const text = (type: string, ...endings: string[]) =>
  endings.map((ending): MediaType => ({ ending, type, text: true }))
const bytes = (type: string, ...endings: string[]) =>
  endings.map((ending): MediaType => ({ ending, type, text: false }))

/** What a site can hold, by the last part of a file's name. */
export const mediaTypes: readonly MediaType[] = [
  ...text('text/html', '.html'),
  ...text('text/css', '.css'),
  ...text('text/javascript', '.js', '.mjs'),
  ...text('application/json', '.json'),
  ...text('application/ld+json', '.jsonld'),
  ...text('application/manifest+json', '.webmanifest'),
  ...text('application/xml', '.xml'),
  ...text('application/atom+xml', '.atom'),
  ...text('text/plain', '.txt'),
  ...text('text/markdown', '.md'),
  ...text('text/csv', '.csv'),
  ...text('text/calendar', '.ics'),
  ...text('text/turtle', '.ttl'),
  ...text('application/rdf+xml', '.rdf'),
  ...text('application/x-tbx', '.tbx'),
  ...text('image/svg+xml', '.svg'),
  ...bytes('image/png', '.png'),
  ...bytes('image/jpeg', '.jpg', '.jpeg'),
  ...bytes('image/gif', '.gif'),
  ...bytes('image/webp', '.webp'),
  ...bytes('image/avif', '.avif'),
  ...bytes('image/x-icon', '.ico'),
  ...bytes('font/woff', '.woff'),
  ...bytes('font/woff2', '.woff2'),
  ...bytes('application/pdf', '.pdf'),
  ...bytes('application/zip', '.zip'),
  ...bytes('video/mp4', '.mp4'),
  ...bytes('video/webm', '.webm'),
  ...bytes('audio/mpeg', '.mp3'),
]

/** Files that are more than the last part of their names says; these come first. */
export const namedMediaTypes: readonly MediaType[] = [
  ...text('application/atom+xml', '/feed.xml'),
  ...text('application/opensearchdescription+xml', '/opensearch.xml'),
  ...text('application/csvm+json', '.csv-metadata.json'),
  ...text('application/schema+json', '.schema.json'),
]

/** The media type of a file, as a server says it; nothing for a kind that is not in the table. */
export function mediaTypeOf(path: string): string | undefined {
  const found = [...namedMediaTypes, ...mediaTypes].find(({ ending }) => path.endsWith(ending))
  return found && (found.text ? `${found.type}; charset=utf-8` : found.type)
}

/** The media types of all texts, each once. */
export function textTypes(): string[] {
  const texts = [...mediaTypes, ...namedMediaTypes].filter((kind) => kind.text)
  return [...new Set(texts.map(({ type }) => type))]
}
