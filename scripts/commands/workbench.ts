import { parseArgs } from 'node:util'
import { askedLanguage, chooseLanguage } from '../arguments/choose-language.ts'
import { SettingsError, UsageError, usageProblem } from '../arguments/usage-problem.ts'
import { reasonOf } from '../files/read-text.ts'
import { loadSite } from '../site/load-site.ts'
import { words } from '../words/words.ts'
import { spokenLanguages } from '../words/words-language.ts'
import { openCalls } from '../workbench/calls/calls.ts'
import { type Served, serveWorkbench } from '../workbench/http/serve-workbench.ts'
import { openBrowser } from '../workbench/open-browser.ts'
import { workbenchPage } from '../workbench/page/build-page.ts'

const options = {
  port: { type: 'string' },
  open: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  root: { type: 'string' },
  words: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Serves the workbench on this machine until it is stopped. */
export default async function workbench(args: string[]): Promise<void> {
  const language = askedLanguage(args)
  const t = words(language)
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    chooseLanguage('--words', values.words, spokenLanguages())
    if (values.help) {
      console.log(t('translate:help.workbench', { languages: spokenLanguages().join(', ') }))
      return
    }
    const [given] = positionals
    if (given !== undefined) throw new UsageError((t) => t('translate:workbench.noNames', { given }))
    if (values.open && values['no-open']) throw new UsageError((t) => t('translate:workbench.bothOpen'))
    const port = portOf(values.port)
    const loaded = await loadSite(values.root)
    const shows = values.open ?? (process.stdout.isTTY && !values['no-open'])
    if (process.stdout.isTTY) console.log(t('translate:workbench.preparing'))
    const files = await workbenchPage().catch((error: unknown) => {
      throw new SettingsError((t) => t('translate:workbench.pageBroken', { reason: reasonOf(error) }))
    })
    const failed = (error: unknown) => console.error(error)
    const served = await serveWorkbench({ port, calls: openCalls(loaded), files, language, failed }).catch(
      (error: unknown) => {
        throw new SettingsError((t) => t(listenFault(error), { port, reason: reasonOf(error) }))
      },
    )
    closeAtTheEnd(served)
    console.log(t('translate:workbench.serving', { address: served.address }))
    if (shows) openBrowser(served.address)
  } catch (error) {
    console.error(usageProblem('workbench', error, { language, options: Object.keys(options) }))
    process.exitCode = 2
  }
}

/** 0, which is any that is free, where none is given. */
function portOf(given: string | undefined): number {
  if (given === undefined) return 0
  if (/^[1-9]\d{0,4}$/.test(given) && Number(given) <= 65_535) return Number(given)
  throw new UsageError((t) => t('translate:workbench.badPort', { given }))
}

function listenFault(error: unknown) {
  const reason = reasonOf(error)
  if (reason === 'EADDRINUSE') return 'translate:workbench.portTaken'
  return reason === 'EACCES' ? 'translate:workbench.portDenied' : 'translate:workbench.noListen'
}

/** At Ctrl-C what is being written is finished, since nothing that writes is interrupted; nothing new is begun. */
function closeAtTheEnd(served: Served): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      served.close().then(() => process.exit(0))
    })
  }
}
