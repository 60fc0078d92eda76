import { oncePerPairs } from '../core/pages/once-per-pairs.ts'
import type { Library } from './library.ts'

/** Where the terms are explained in a language; none where it has no glossary page of its own. */
export function glossaryUrl(library: Library, language: string): string | undefined {
  const pair = glossaryPair(library.pairs)
  const address = pair && library.addresses.get(pair.ref)?.get(language)
  return address?.kind === 'page' ? address.url : undefined
}

// Every page asks for it.
const glossaryPair = oncePerPairs((pairs) =>
  pairs.find(({ original }) => original.fields.type === 'glossary'),
)
