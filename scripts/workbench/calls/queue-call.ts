import type { Page } from '../../../.vitepress/core/pages/page.ts'
import { usualPace } from '../../../.vitepress/core/queue/minutes-of.ts'
import { needsOf } from '../../../.vitepress/core/queue/needs-of.ts'
import { queueOf } from '../../../.vitepress/core/queue/queue-of.ts'
import type { Call } from '../http/answer-call.ts'
import { CallFault } from '../http/call-fault.ts'
import type { Knowledge } from '../live/knowledge.ts'
import { wordsOfDay } from '../work/day-count.ts'

/** What there is to do in a language, by what is on disk now. */
export function queueCall(knowledge: Knowledge): Call<'queue'> {
  const { root, site } = knowledge
  let needs: { originals: readonly Page[]; needOf: ReturnType<typeof needsOf> } | undefined
  return ({ language: asked }) => {
    const { base } = knowledge.renew()
    const { languages } = base.report
    // Who does not know yet which languages there are is given the first, and the list of them.
    const counted = languages.find(({ language }) => language === asked) ?? languages[0]
    if (!counted) throw new CallFault('language', { language: asked })
    const { language } = counted
    const originals = base.pairs.map(({ original }) => original)
    // What readers need is told by the originals alone.
    if (!needs || !isSame(needs.originals, originals)) {
      needs = { originals, needOf: needsOf(base.pairs, site.sections) }
    }
    const { total, translated, current } = counted.both.words
    return {
      languages: site.languages.map(({ code, name }) => ({ code, name })),
      tasks: queueOf({ report: base.report, needOf: needs.needOf, pace: usualPace, language }),
      progress: { total, translated, current, today: wordsOfDay(root, new Date()) },
    }
  }
}

function isSame(one: readonly Page[], other: readonly Page[]): boolean {
  return one.length === other.length && one.every((page, index) => page === other[index])
}
