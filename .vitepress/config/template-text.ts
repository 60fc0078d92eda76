/**
 * A text as HTML in what Markdown makes, which VitePress hands to Vue as a template: nothing of it is an element, and
 * `{{ … }}` is not run.
 */
export function templateText(text: string): string {
  return text.replace(/[&<>"'{]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
