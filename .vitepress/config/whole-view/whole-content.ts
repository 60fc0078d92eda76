import { parser } from '../../core/markdown/parser.ts'
import { pageIn } from '../../core/pages/page.ts'
import { stateNotice } from '../../core/pages/state-notice.ts'
import { basePath, languageOf, type Site } from '../../core/site/site.ts'
import { partIds, partText } from '../../core/whole-view/part-text.ts'
import { languageNames } from '../language-names.ts'
import type { Library } from '../library.ts'
import { linksIn, type Route } from '../stand-ins.ts'
import { standingOf } from '../standing.ts'
import { type Part, type WholeView, wholeViews } from './whole-views.ts'

const { escapeHtml } = parser.utils

/** The routes of the pages that have a whole section: plain Markdown and HTML, which need no script. */
export function wholeRoutes(library: Library, site: Site): Route[] {
  return wholeViews(library, site).map((view) => ({
    params: { page: view.url.slice(1) },
    content: wholeContent(view, library, site),
  }))
}

/** A list of the parts, each with how its translation stands and its text, and what of the section is not there. */
export function wholeContent(view: WholeView, library: Library, site: Site): string {
  const words = library.words(view.language)
  const ids = partIds(view.parts.map(({ address }) => address.url))
  const parts = view.parts.map((part) => ({ ...part, id: ids.get(part.address.url) ?? '' }))
  const contents = parts.map(({ pair, address, id }) => {
    const { fields, language } = pageIn(pair, address.language) ?? pair.original
    return link(`#${id}`, fields.title, view, language)
  })
  const { locale } = languageOf(site, view.language)
  const names = languageNames(site)[view.language]
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const known = { view, ids, library, site, dates, nameOf: (code: string) => names?.[code] ?? code }
  const others = view.others.map(({ url, text, language }) => link(hrefOf(url, site), text, view, language))
  return [
    `<nav id="contents" class="whole-contents" aria-labelledby="contents-name" v-pre>
<h2 id="contents-name">${escapeHtml(words('lists:whole.contents'))}</h2>
<ol>\n${listItems(contents)}\n</ol>
</nav>`,
    ...parts.map((part) => partContent(part, known)),
    ...(others.length === 0
      ? []
      : [
          `<section class="whole-others" aria-labelledby="other-pages" v-pre>
<h2 id="other-pages">${escapeHtml(words('lists:whole.others'))}</h2>
<ul>\n${listItems(others)}\n</ul>
</section>`,
        ]),
  ].join('\n\n')
}

interface Known {
  view: WholeView
  ids: ReadonlyMap<string, string>
  library: Library
  site: Site
  dates: Intl.DateTimeFormat
  nameOf(code: string): string
}

function partContent(
  { pair, address, id }: Part & { id: string },
  { view, ids, library, site, dates, nameOf }: Known,
): string {
  const page = pageIn(pair, view.language) ?? pair.original
  const { fields } = page
  const words = library.words(view.language)
  const standing = standingOf(pair, address, library)
  const notice = stateNotice(standing, view.language, words, nameOf)
  const from =
    standing.original && standing.original.language !== page.language
      ? words('translatedFrom', { language: nameOf(standing.original.language) })
      : words('originalIn', { language: nameOf(page.language) })
  const about = [
    from,
    ...(standing.state === 'current' ? [words('notice.current')] : []),
    ...(fields.reviewed ? [words('reviewed', { date: dates.format(new Date(fields.reviewed)) })] : []),
  ].map(escapeHtml)
  const own = link(hrefOf(address.url, site), words('lists:whole.alone'), view)
  const up = link('#contents', words('lists:whole.up'), view)
  const kind = fields.type === 'checklist' ? ' whole-checklist' : ''
  const lang = page.language === view.language ? '' : ` lang="${page.language}"`
  const ownLang = lang && ` lang="${view.language}"`
  return [
    `<section class="whole-part${kind}" aria-labelledby="${id}"${lang}>`,
    `<div v-pre>
<h2 id="${id}" tabindex="-1">${escapeHtml(fields.title)}</h2>
<p class="whole-lead">${escapeHtml(fields.description)}</p>
${notice ? `<p class="whole-notice"${ownLang}><strong>${escapeHtml(notice.said)}</strong></p>\n` : ''}<p class="whole-about"${ownLang}>${about.join(' · ')}<span class="screen-only"> · ${own}</span></p>
</div>`,
    partText(page, { body: linksIn(page, library.pairs, library.addresses, view.language), id, ids }).trim(),
    `<p class="screen-only"${ownLang}>${up}</p>`,
    '</section>',
  ].join('\n\n')
}

function link(href: string, text: string, { language }: WholeView, of = language): string {
  const lang = of === language ? '' : ` lang="${of}"`
  return `<a href="${escapeHtml(href)}"${lang}>${escapeHtml(text)}</a>`
}

function listItems(items: readonly string[]): string {
  return items.map((item) => `<li>${item}</li>`).join('\n')
}

/** An address as HTML has it, which VitePress puts the base before in Markdown only. */
function hrefOf(url: string, site: Site): string {
  return `${basePath(site)}${url.slice(1)}`
}
