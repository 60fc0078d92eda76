import { startOffline } from '../offline/startOffline.ts'
import { switchAppearance } from './appearance.ts'
import { showDefinitions } from './definitions.ts'
import { showDue } from './due.ts'
import { keepLanguage, suggestLanguage } from './language.ts'
import { openInPrint } from './openInPrint.ts'
import { followSections } from './sections.ts'

/** What a page does without Vue, told when the page changes under it. */
export interface PageScript {
  leave(): void
  arrive(): void
}

declare global {
  interface Window {
    tingwallPage?: PageScript
  }
}

/** Starts all that each page does; once in a window, whether the page's own script or the site's asks first. */
export function startPage(): PageScript {
  window.tingwallPage ??= begin()
  return window.tingwallPage
}

function begin(): PageScript {
  const lookAgain = followSections()
  const nameAppearance = switchAppearance()
  const hideDefinition = showDefinitions()
  openInPrint()
  startOffline()
  const arrive = () => {
    nameAppearance()
    showDue()
    keepLanguage()
    suggestLanguage()
    lookAgain()
  }
  arrive()
  return { leave: hideDefinition, arrive }
}
