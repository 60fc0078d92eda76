import { languageOf } from '../../../.vitepress/core/site/site.ts'
import { reasonOf } from '../../files/read-text.ts'
import { words } from '../../words/words.ts'
import type { Edits } from '../check/edits.ts'
import { toldOf } from '../check/told.ts'
import type { Call } from '../http/answer-call.ts'
import { CallFault } from '../http/call-fault.ts'
import type { Knowledge } from '../live/knowledge.ts'
import { siteStyles } from '../page/build-page.ts'
import { withOwnImages } from '../preview/own-images.ts'
import { openRenderer, type PageRenderer } from '../preview/page-renderer.ts'
import { previewDocument } from '../preview/preview-document.ts'
import { withoutComponents } from '../preview/without-components.ts'

/** A page as the site shows its text, with texts in it that are not saved. The renderer is opened when first needed. */
export function previewCall(knowledge: Knowledge, edits: Edits): Call<'preview'> {
  const { root, site } = knowledge
  let opening: Promise<{ render: PageRenderer; styles: string }> | undefined
  const opened = async (said: (reason: string) => string) => {
    opening ??= Promise.all([openRenderer(root), siteStyles()]).then(([render, styles]) => ({
      render,
      styles,
    }))
    try {
      return await opening
    } catch (error) {
      opening = undefined
      throw new CallFault('notPage', {}, said(reasonOf(error)))
    }
  }
  return async (ask, language) => {
    const t = words(language)
    const said = (reason: string) => t('translate:workbench.previewBroken', { reason })
    if (!ask.name.startsWith('page ')) throw new CallFault('notThere', { name: ask.name })
    const { text, read, file } = edits.page(knowledge.last(), ask, new Map(Object.entries(ask.edits)))
    if (!('page' in read)) {
      const reasons = read.findings.map((finding) => toldOf(finding, language).text)
      throw new CallFault('notPage', {}, said(reasons.join(' ')))
    }
    const { render, styles } = await opened(said)
    const { fields } = read.page
    const below = file.slice('docs/'.length)
    const parts = withoutComponents(rendered(), (name) => t('translate:workbench.component', { name }))
    return {
      html: previewDocument({
        language: ask.language,
        direction: languageOf(site, ask.language).dir ?? 'ltr',
        title: fields.title,
        description: fields.description,
        body: withOwnImages(parts, root, below),
        styles,
      }),
    }

    function rendered(): string {
      try {
        return render(text, below, ask.language)
      } catch (error) {
        throw new CallFault('notPage', {}, said(reasonOf(error)))
      }
    }
  }
}
