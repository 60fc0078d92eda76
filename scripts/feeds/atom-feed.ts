import { Feed } from 'feed'

/** A page in a feed. */
export interface FeedEntry {
  /** A whole address that stays, whatever the page's own address is. */
  id: string
  url: string
  title: string
  summary: string
  /** A date, `2026-11-21`. */
  updated: string
}

export interface FeedOf {
  /** The feed's own address, and the page that it is the feed of. */
  self: string
  home: string
  language: string
  title: string
  subtitle: string
  rights: string
  author: string
  /** The newest first; at least one. */
  entries: readonly FeedEntry[]
}

/**
 * An Atom feed (RFC 4287) with the language of its words. Leans on `feed` 6.0.0, which takes titles and summaries as
 * HTML and has no place for xml:lang; the test notices a change.
 */
export function atomFeed({ self, home, language, title, subtitle, rights, author, entries }: FeedOf): string {
  const feed = new Feed({
    id: self,
    title,
    description: subtitle,
    link: home,
    feed: self,
    updated: midnight(entries[0]?.updated),
    generator: false,
    author: { name: author, link: home },
    copyright: rights,
  })
  for (const { id, url, title: name, summary, updated } of entries) {
    feed.addItem({
      id,
      link: url,
      title: html(name),
      description: html(summary),
      date: midnight(updated),
    })
  }
  return `${feed.atom1().replace('<feed ', `<feed xml:lang="${language}" `)}\n`
}

function midnight(date = '1970-01-01'): Date {
  return new Date(`${date}T00:00:00Z`)
}

/** Text as HTML; signs that XML 1.0 cannot hold become U+FFFD. */
function html(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
