import type { GlossaryOrigin } from '../../../.vitepress/core/glossary/glossary-file.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import type { KnowledgeBase } from '../../site/read-knowledge-base.ts'

/** Who the glossary of a knowledge base is from, as its own strings say it; without pages to link to. */
export function glossaryOrigin({ strings }: Pick<KnowledgeBase, 'strings'>, site: Site): GlossaryOrigin {
  const [first] = site.languages
  const textOf = (namespace: string, key: string) =>
    strings.find((file) => file.language === first.code && file.namespace === namespace)?.entries.get(key)
      ?.value
  return {
    name: site.name,
    address: site.address,
    licence: textOf('common', 'footer.licence') ?? '',
    languages: site.languages.map(({ code }) => code),
    pageOf: () => undefined,
    tagName: (id) => textOf('tags', id) ?? id,
  }
}
