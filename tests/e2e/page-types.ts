import { gapsAddress } from './addresses.ts'

/** One page of a type, in one language. */
export interface PageOfType {
  /** What the page is, for the titles of tests. */
  type: string
  language: 'en' | 'sv' | 'gd'
  address: string
}

/**
 * Every type of page with one address in each language. A new type gets a line here, and all checks of access are
 * made of it. What begins with `gaps:` is on the small site that has gaps.
 */
const types: Record<string, Partial<Record<PageOfType['language'], string>>> = {
  'language choice': { en: '/' },
  home: { en: '/en/', sv: '/sv/' },
  guide: { en: '/en/guides/start-a-group', sv: '/sv/guider/starta-en-grupp' },
  policy: { en: '/en/code-of-conduct', sv: '/sv/uppforandekod' },
  'tables with links': { en: '/en/participation/methods', sv: '/sv/deltagande/metoder' },
  'wide tables': { en: '/en/reference/laws-and-standards', sv: '/sv/referens/lagar-och-standarder' },
  directory: { en: '/en/communities/', sv: '/sv/natverk/' },
  'directory as a table': { en: '/en/communities/?view=table', sv: '/sv/natverk/?view=table' },
  'profile of a community': { en: '/en/communities/sambruk', sv: '/sv/natverk/sambruk' },
  initiatives: { en: '/en/communities/initiatives', sv: '/sv/natverk/initiativ' },
  'list of entries': { en: '/en/resources/', sv: '/sv/resurser/' },
  'list that is filtered to nothing': {
    en: '/en/resources/?word=qqqq',
    sv: '/sv/resurser/?word=qqqq',
  },
  cases: { en: '/en/cases/', sv: '/sv/exempel/' },
  checklist: { en: '/en/checklists/publish-a-dataset', sv: '/sv/checklistor/publicera-en-datamangd' },
  events: { en: '/en/events/', sv: '/sv/evenemang/' },
  'calendar month': { en: '/en/events/?view=calendar', sv: '/sv/evenemang/?view=calendar' },
  glossary: { en: '/en/glossary', sv: '/sv/ordlista' },
  facts: { en: '/en/about/facts', sv: '/sv/om/uppgifter' },
  'coverage report': { en: '/en/about/translation-coverage', sv: '/sv/om/oversattningslage' },
  search: { en: '/en/search', sv: '/sv/sok' },
  'search with results': { en: '/en/search?q=open+data', sv: '/sv/sok?q=uppf%C3%B6randekod' },
  'all subjects': { en: '/en/tags/', sv: '/sv/taggar/' },
  subject: { en: '/en/tags/open-data', sv: '/sv/taggar/oppna-data' },
  'whole section': { en: '/en/start/on-one-page', sv: '/sv/borja-har/pa-en-sida' },
  'A to Z': { en: '/en/a-z', sv: '/sv/a-o' },
  'open data': { en: '/en/about/open-data', sv: '/sv/om/oppna-data' },
  'code and pictures': { en: '/en/about/contribute', sv: '/sv/om/bidra' },
  'steps for translators': { en: '/en/about/translate', sv: '/sv/om/oversatt' },
  statement: { en: '/en/about/accessibility-and-privacy', sv: '/sv/om/tillganglighet-och-integritet' },
  'no such page': { en: '/en/no-such-page', sv: '/sv/finns-inte' },
  'gaps: home': { gd: '/gd/' },
  'gaps: stand-in': { sv: '/sv/guides/open-data', gd: '/gd/guides/open-data' },
  'gaps: in one language on purpose': { en: '/en/guider/offentlighet' },
  'gaps: unconfirmed': { sv: '/sv/guider/moten' },
  'gaps: withdrawn': { en: '/en/guides/notice-boards' },
  'gaps: coverage report': { en: '/en/coverage', sv: '/sv/lage' },
}

export const pageTypes: readonly PageOfType[] = Object.entries(types).flatMap(([type, addresses]) =>
  (['en', 'sv', 'gd'] as const).flatMap((language) => {
    const path = addresses[language]
    if (path === undefined) return []
    return { type, language, address: (type.startsWith('gaps:') ? gapsAddress : '') + path }
  }),
)
