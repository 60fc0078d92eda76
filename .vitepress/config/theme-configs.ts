import type { LocaleConfig } from 'vitepress'
import { isOffline, repositoryOf, type Site } from '../core/site/site.ts'
import type { ThemeConfig } from '../core/site/theme-config.ts'
import { feedUrl } from './feed-files.ts'
import { languageFormats } from './language-formats.ts'
import { languageNames } from './language-names.ts'
import type { Library } from './library.ts'
import { navOf } from './sections.ts'
import { tagFolder } from './tags/tag-addresses.ts'

/** What is the same in all languages, and what `/` and the 404 show: the first language's menu. */
export function sharedTheme(library: Library, site: Site): ThemeConfig {
  const repository = repositoryOf(site)
  return {
    siteName: site.name,
    languages: site.languages,
    languageNames: languageNames(site),
    formats: languageFormats(site),
    ...(site.mark && { mark: site.mark }),
    address: site.address.replace(/\/+$/, ''),
    ...(repository && { repository }),
    ...(site.contact && { contact: site.contact }),
    ...(site.search && { searchEndpoint: site.search.endpoint }),
    ...(isOffline(site) && { offline: true }),
    ...languageTheme(library, site, site.languages[0].code),
  }
}

/** VitePress's settings for each language. */
export function localeConfigs(library: Library, site: Site): LocaleConfig<ThemeConfig> {
  return Object.fromEntries(
    site.languages.map(({ code, name, dir }) => [
      code,
      {
        label: name,
        lang: code,
        dir: dir ?? 'ltr',
        link: `/${code}/`,
        description: homeText(library, code),
        // VitePress's own type asks for the whole theme here; it merges this over the shared one.
        themeConfig: languageTheme(library, site, code) as ThemeConfig,
      },
    ]),
  )
}

/** What the home page says of itself in a language; nothing where the language has none. */
export function homeText(library: Library, language: string): string {
  const address = library.addresses.get('home')?.get(language)
  return address?.kind === 'page' ? address.page.fields.description : ''
}

function languageTheme(
  library: Library,
  site: Site,
  language: string,
): Pick<ThemeConfig, 'nav' | 'home' | 'routes'> {
  const url = (ref: string) => library.addresses.get(ref)?.get(language)?.url
  const home = url('home') ?? `/${language}/`
  const tags = tagFolder(library, language)
  const index = url('a-z')
  const feed = feedUrl(library, language)
  return {
    nav: navOf(library, site, language),
    home,
    routes: {
      search: url('search') ?? home,
      coverage: url('coverage') ?? home,
      contribute: url('contribute') ?? home,
      about: url('about') ?? home,
      accessibility: url('accessibility') ?? home,
      ...(tags && { tags }),
      ...(index && { index }),
      ...(feed && { feed }),
    },
  }
}
