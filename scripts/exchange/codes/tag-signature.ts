/** Attributes whose values a translator translates or adapts; `checkTags` of the strings has the same. */
const adapted =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label|lang|hreflang|dir|href|src|content|summary|abbr)$/i

const attribute = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

/** What of a tag is the same in all languages: its name, and its attributes in order of name. */
export function tagSignature(tag: string): string {
  const [, slash = '', name, rest = ''] = /^<(\/?)([\w.:-]+)([\s\S]*?)\/?>$/.exec(tag) ?? []
  if (name === undefined) return tag
  const attributes = [...rest.matchAll(attribute)].map(([, key = '', double, single, bare]) =>
    adapted.test(key) ? key.toLowerCase() : `${key.toLowerCase()}=${double ?? single ?? bare ?? ''}`,
  )
  return `${slash}${name} ${attributes.sort().join(' ')}`
}
