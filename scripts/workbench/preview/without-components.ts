import { escapeHtml } from '../../../.vitepress/core/html/escape-html.ts'

/** A tag of a component of Vue; attributes have an end, so that a text full of beginnings does not take long. */
const tag = /<(\/?)([A-Z][A-Za-z0-9]{0,60})((?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,400}?)(\/?)>/g

/** HTML with a labelled box in the place of each component, whose content stays; only the site itself can show them. */
export function withoutComponents(html: string, label: (name: string) => string): string {
  return html.replace(tag, (_, end: string, name: string, _attributes: string, isAlone: string) => {
    if (end !== '') return '</span>'
    const box = `<span class="site-part"><span class="site-part-name">${escapeHtml(label(name))}</span>`
    return isAlone === '' ? box : `${box}</span>`
  })
}
