import { slugify } from '@mdit-vue/shared'
import type { MarkdownOptions, MarkdownRenderer } from 'vitepress'
import type { Words } from '../core/i18n/create-i18n.ts'
import type { Site } from '../core/site/site.ts'
import { markChangedSections } from './changed-sections-marks.ts'
import { highlightWhole } from './highlight-whole.ts'
import { homeSections } from './home-sections.ts'
import { plainBraces } from './plain-braces.ts'
import { plainTitles } from './plain-titles.ts'
import { siteWords } from './site-words.ts'
import { frameTables, textOf } from './table-frames.ts'
import { templateText } from './template-text.ts'

const containers = ['tip', 'info', 'warning', 'danger', 'details'] as const
const alerts = ['note', 'tip', 'important', 'warning', 'caution'] as const

/**
 * Markdown with the words that VitePress has in English only (container titles, the copy button, links to
 * headings) in the language of the page. Leans on the rules of VitePress 1.6.4: `container_<name>_open`,
 * `github_alert_open` and its fence; tests/vitepress/inside.test.ts notices a change.
 */
export function markdownOptions(
  root: string,
  site: Site,
  changedHeadings: (file: string) => string[] | undefined = () => undefined,
  pageRules: (md: MarkdownRenderer) => void = () => {},
): MarkdownOptions {
  const inLanguage = siteWords(root, site)
  const languageOf = (env: unknown) => {
    const index = env && typeof env === 'object' && 'localeIndex' in env ? String(env.localeIndex) : 'root'
    return index === 'root' ? site.languages[0].code : index
  }
  const words: PageWords = (env) => inLanguage(languageOf(env))
  return {
    cache: false,
    // VitePress opens a new window for what is outside the site, mail too, without saying so.
    externalLinks: { target: '_self', rel: 'noreferrer' },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    shikiSetup: highlightWhole,
    anchor: {
      slugify,
      permalink: (slug, _options, state, index) => {
        const title = textOf(state.tokens[index + 1]?.children ?? [])
        const link = new state.Token('html_inline', '', 0)
        const label = words(state.env)('permalink', { title: title || slug })
        const { escapeHtml } = state.md.utils
        link.content = ` <a class="header-anchor" href="#${encodeURIComponent(slug)}" aria-label="${escapeHtml(label)}" lang="${languageOf(state.env)}"></a>`
        state.tokens[index + 1]?.children?.push(link)
      },
    },
    config(md) {
      for (const name of containers) {
        titled(md, `container_${name}_open`, name, (env) => words(env)(`container.${name}`))
      }
      alertTitles(md, words)
      copyLabels(md, words, languageOf)
      frameTables(md, (env) => words(env)('table'))
      homeSections(md)
      plainBraces(md)
      plainTitles(md)
      pageRules(md)
      markChangedSections(md, (file, env) => {
        const ids = changedHeadings(file)
        return ids && { ids, words: words(env)('notice.sectionChanged') }
      })
    },
  }
}

/** The words of the page that is being rendered, by markdown-it's environment. */
type PageWords = (env: unknown) => Words

/** Gives a container without a title of its own the page's word for its kind. */
function titled(md: MarkdownRenderer, rule: string, name: string, word: (env: unknown) => string): void {
  const original = md.renderer.rules[rule]
  if (!original) throw new Error(`VitePress has no Markdown rule "${rule}" any more`)
  md.renderer.rules[rule] = (tokens, index, options, env, self) => {
    const token = tokens[index]
    if (
      token &&
      token.info
        .trim()
        .replace(/\{.*\}$/, '')
        .trim() === name
    )
      token.info = `${name} ${escaped(word(env))}`
    return original(tokens, index, options, env, self)
  }
}

/** Words as Markdown that says just them: every sign that Markdown may know is escaped. */
function escaped(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

function alertTitles(md: MarkdownRenderer, words: PageWords): void {
  const original = md.renderer.rules.github_alert_open
  if (!original) throw new Error('VitePress has no Markdown rule "github_alert_open" any more')
  md.renderer.rules.github_alert_open = (tokens, index, options, env, self) => {
    const meta: unknown = tokens[index]?.meta
    if (meta && typeof meta === 'object' && 'title' in meta && 'type' in meta) {
      const name = alerts.find((alert) => alert === meta.type)
      if (name && meta.title === name.toUpperCase())
        meta.title = templateText(words(env)(`container.${name}`))
    }
    return original(tokens, index, options, env, self)
  }
}

function copyLabels(md: MarkdownRenderer, words: PageWords, languageOf: (env: unknown) => string): void {
  const original = md.renderer.rules.fence
  if (!original) throw new Error('VitePress has no Markdown rule "fence" any more')
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const label = md.utils.escapeHtml(words(env)('copyCode'))
    const copied = md.utils.escapeHtml(words(env)('copied'))
    return original(tokens, index, options, env, self).replace(
      /<button title="[^"]*" class="copy">/g,
      `<button type="button" title="${label}" aria-label="${label}" data-copied="${copied}" lang="${languageOf(env)}" class="copy">`,
    )
  }
}
