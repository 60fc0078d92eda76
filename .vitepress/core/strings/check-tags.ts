import { type Finding, finding } from '../findings/finding.ts'
import { elementsOf, type TextElement } from './tags.ts'
import type { TextPair } from './text-pair.ts'

/** Attributes whose values a translator translates or adapts; the others must stay as they are. */
const translated =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label|lang|hreflang|dir|href|content|summary|abbr)$/i

/**
 * Checks that a translation has the elements of its original, nested alike, with the same attributes. Texts of
 * attributes such as `aria-label` may differ, and so may `href`.
 */
export function checkTags(pair: TextPair): Finding[] {
  if (!pair.translated.includes('<') && !pair.original.includes('<')) return []
  const found = elementsOf(pair.translated)
  const candidates = [pair.original, ...pair.originals].map((text) => ({ text, ...elementsOf(text) }))
  const wanted = candidates.find(({ elements }) => sameNames(elements, found.elements)) ?? candidates[0]
  if (!wanted) return []
  const values = { key: pair.key, language: pair.language }
  const say = (context: string, names: readonly string[]) => {
    const all = { ...values, context, tags: [...new Set(names)].map((name) => `<${name}>`).join(', ') }
    return finding('string-tags', pair.place, all, pair.originalPlace)
  }
  // What the original opens and does not close is text there, such as <name>.
  const left = found.open.filter((name) => !wanted.open.includes(name))
  const isText = wanted.open.length > 0 && left.length <= wanted.open.length
  const broken = found.broken.filter((name) => !wanted.broken.includes(name))
  if (broken.length > 0 || (left.length > 0 && !isText)) return [say('broken', [...broken, ...left])]
  const missing = less(namesOf(wanted.elements), namesOf(found.elements))
  const extra = less(namesOf(found.elements), namesOf(wanted.elements))
  if (missing.length > 0) return [say('missing', missing)]
  if (extra.length > 0) return [say('extra', extra)]
  const moved = less(pathsOf(found.elements), pathsOf(wanted.elements))
  if (moved.length > 0) {
    const named = {
      ...values,
      context: 'nested',
      tags: moved.map((path) => path.replaceAll('>', ' › ')).join(', '),
    }
    return [finding('string-tags', pair.place, named, pair.originalPlace)]
  }
  const differing = attributeDifferences(wanted.elements, found.elements)
  if (differing.length === 0) return []
  const named = { ...values, names: differing.join(', ') }
  return [finding('string-attributes', pair.place, named, pair.originalPlace)]
}

function attributeDifferences(wanted: readonly TextElement[], found: readonly TextElement[]): string[] {
  const describe = (elements: readonly TextElement[]) =>
    elements.flatMap(({ name, attributes }) =>
      [...attributes].map(([attribute, value]) =>
        translated.test(attribute) || value.includes('{{')
          ? `<${name} ${attribute}>`
          : `<${name} ${attribute}="${value}">`,
      ),
    )
  const before = describe(wanted)
  const after = describe(found)
  return [...new Set([...less(before, after), ...less(after, before)])]
}

/** What of `all` is not in `others`, each as often as it is wanting. */
function less(all: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const name of others) left.set(name, (left.get(name) ?? 0) + 1)
  return all.filter((name) => {
    const count = left.get(name) ?? 0
    left.set(name, count - 1)
    return count <= 0
  })
}

function sameNames(a: readonly TextElement[], b: readonly TextElement[]): boolean {
  return [...namesOf(a)].sort().join(' ') === [...namesOf(b)].sort().join(' ')
}

function namesOf(elements: readonly TextElement[]): string[] {
  return elements.map(({ name }) => name)
}

function pathsOf(elements: readonly TextElement[]): string[] {
  return elements.map(({ path }) => path)
}
