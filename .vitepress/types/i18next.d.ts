import 'i18next'
import type checklists from '../../locales/en/checklists.json'
import type common from '../../locales/en/common.json'
import type coverage from '../../locales/en/coverage.json'
import type data from '../../locales/en/data.json'
import type events from '../../locales/en/events.json'
import type findings from '../../locales/en/findings.json'
import type glossary from '../../locales/en/glossary.json'
import type lists from '../../locales/en/lists.json'
import type search from '../../locales/en/search.json'
import type sections from '../../locales/en/sections.json'
import type tags from '../../locales/en/tags.json'
import type translate from '../../locales/en/translate.json'
import type types from '../../locales/en/types.json'
import type workbench from '../../locales/en/workbench.json'

/** A key that locales/en does not have does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: {
      checklists: typeof checklists
      common: typeof common
      coverage: typeof coverage
      data: typeof data
      events: typeof events
      findings: typeof findings
      glossary: typeof glossary
      lists: typeof lists
      search: typeof search
      sections: typeof sections
      tags: typeof tags
      translate: typeof translate
      types: typeof types
      workbench: typeof workbench
    }
  }
}
