import { ref } from 'vue'
import { useWords } from '../words/words.ts'
import { announce } from './announce.ts'
import type { Outcome } from './useSaving.ts'

/** What the last save or confirmation came to, in words: on the page and for screen readers. */
export function useOutcomes() {
  const { t } = useWords()
  const outcome = ref<{ text: string; isDoubt: boolean }>()

  function textOf(said: Outcome): string {
    switch (said.kind) {
      case 'saved':
        return said.taken > 0
          ? t.value('workbench:outcome.savedAndTaken', { count: said.taken, mine: said.count })
          : t.value('workbench:outcome.saved', { count: said.count })
      case 'confirmed':
      case 'savedNotConfirmed':
        return t.value(`workbench:outcome.${said.kind}`, { count: said.count })
      case 'failed':
        return said.text || t.value('workbench:failed')
      default:
        return t.value(`workbench:outcome.${said.kind}`)
    }
  }

  function tell(said: Outcome | undefined): void {
    if (!said) return
    say(textOf(said), !['saved', 'confirmed', 'nothing'].includes(said.kind))
  }
  function say(text: string, isDoubt = false): void {
    outcome.value = { text, isDoubt }
    announce(text)
  }
  return { outcome, tell, say }
}
