import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { slugOf } from '../../.vitepress/core/pages/slug.ts'
import { hostile, hostileMarkdown } from '../made/hostile-values.ts'
import { type BuiltSite, buildMadeSite } from '../sites/build-made-site.ts'
import { makeSite } from '../sites/make-site.ts'

/** What each page of a text is called, with the text: its title, its description, its heading, its tag, its term … */
export const pagesOfTexts = [...hostile.texts, ...hostile.lines].map((text, index) => ({
  text,
  ref: `h${index}`,
  file: `hostile/h${index}`,
}))

/** The words that the site's own strings are replaced by, and its name. */
export const word = '"><img src=x-hacked onerror=hacked=1>\'</title><x-hacked>'

/** Some of the texts are the words of tags, too: no two that would have the same address. */
export const tagsOfTexts = pagesOfTexts
  .filter((_, index) => index % 5 === 0)
  .filter(({ text }, index, all) => all.findIndex((other) => slugOf(other.text) === slugOf(text)) === index)

/** Builds a small site with a hostile value wherever text is meant, as the real build does. */
export async function buildHostileSite(): Promise<BuiltSite> {
  const made = await makeSite('hostile', 'gaps', (settings) =>
    settings
      .replace("name: 'Tingwall'", `name: ${JSON.stringify(word)}`)
      .replace(/contact: .*/, "contact: 'words@example.org',")
      .replace(
        /thresholds: .*/,
        "thresholds: { translated: 0, current: 0 },\n  rules: { 'string-tags': 'off' },",
      ),
  )
  const write = (file: string, text: string) => {
    const target = path.join(made.root, file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  const page = (file: string, fields: object, body: string) =>
    write(`docs/en/${file}.md`, `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`)
  for (const { text, ref, file } of pagesOfTexts) {
    const tags = tagsOfTexts.some((tagged) => tagged.ref === ref) ? { tags: [ref] } : {}
    const fields = {
      title: text,
      description: text,
      ref,
      section: 'guides',
      reviewed: '2026-11-19',
      facts: [ref],
      ...tags,
    }
    page(file, { ...fields, change: text, state: 'checking', state_reason: text }, `Kerbstones of ${ref}.`)
  }
  const made_ = (ref: string, type: string) => ({
    title: ref,
    description: 'd',
    ref,
    type,
    section: 'guides',
  })
  page('glossary', made_('glossary', 'glossary'), '<GlossaryList />')
  page('facts', made_('facts', 'facts'), '<FactsList />')
  page('a-z', made_('a-z', 'index'), '<LetterIndex />')
  page('tags/index', made_('tags', 'index'), '<TagOverview />')
  page('downloads', made_('open-data-downloads', 'about'), '<OpenDataLists />\n\n<OpenDataCatalogue />')
  page('directory/index', made_('communities', 'directory'), '<CommunityDirectory />')
  page('markdown', made_('markdown', 'how-to'), hostileMarkdown.join('\n\n'))
  page(
    'checklist',
    made_('checklist', 'checklist'),
    `## Points {#points}\n\n${hostileMarkdown
      .filter((text) => /^\[|^\*|^A /.test(text))
      .map((text) => `- **Is it ${text.replaceAll('**', '')}?** Yes.`)
      .join('\n')}`,
  )
  for (const [index, text] of hostile.texts.entries()) {
    const community = { ...made_(`c${index}`, 'profile'), title: text, location: text, kind: 'network' }
    const ways = {
      contact: [{ name: text, text, mail: 'a@example.org' }],
      website: `https://a.example/?${encodeURIComponent(text)}`,
    }
    if (index < 12)
      page(
        `directory/c${index}`,
        { ...community, ...ways, country: ['SE'], activity: 'active' },
        '<ContactCard />',
      )
  }
  page("names/it's & more, å ä!", made_('names', 'how-to'), 'Text.')
  const events = Object.fromEntries(
    pagesOfTexts.map(({ ref, text }) => [
      ref,
      {
        kind: 'meetup',
        start: '2027-03-02T18:00',
        end: '2027-03-02T19:00',
        timezone: 'Europe/London',
        online: true,
        address: text,
      },
    ]),
  )
  const sections = pagesOfTexts.map(
    ({ ref, text }) =>
      `## ${text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ')} {#${ref}}\n\n<EventFacts of="${ref}" />\n\nText.`,
  )
  page(
    'events',
    { ...made_('events', 'calendar'), reviewed: '2026-11-19', events },
    `<EventCalendar />\n\n${sections.join('\n\n')}`,
  )
  write(
    'docs/glossary.yml',
    stringify(
      pagesOfTexts.map(({ ref: id, text }) => ({
        id,
        en: { preferred: text, synonyms: [`${text} ${id}`], definition: text, note: text },
        source: text,
      })),
    ),
  )
  const both = (text: string) => ({ en: text, sv: text })
  write(
    'docs/facts.yml',
    stringify({
      sources: [{ id: 'S', title: both(word), language: 'en', about: both(word) }],
      facts: pagesOfTexts.map(({ ref: id, text }) => ({
        id,
        source: 'S',
        kind: 'argument',
        says: both(text),
      })),
    }),
  )
  for (const language of ['en', 'sv']) {
    const strings = (name: string, change: (values: Record<string, unknown>) => object) => {
      const file = path.join(made.root, 'locales', language, name)
      writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))))
    }
    strings('tags.json', (tags) => ({
      ...tags,
      ...Object.fromEntries(tagsOfTexts.map(({ ref, text }) => [ref, text])),
    }))
    strings('common.json', ({ container, notFound, ...rest }) => ({
      ...rest,
      skip: word,
      menu: word,
      onThisPage: word,
      copyCode: word,
      permalink: `${word} {{title}}`,
      container: Object.fromEntries(Object.keys(Object(container)).map((kind) => [kind, word])),
      notFound: { ...Object(notFound), title: word, text: `$& $' ${word}` },
    }))
  }
  return buildMadeSite(made)
}
