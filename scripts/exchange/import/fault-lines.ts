import type { ExchangeFault } from '../../../.vitepress/core/exchange/exchange-document.ts'
import type { Words } from '../../../.vitepress/core/i18n/create-i18n.ts'
import type { Colours } from '../../report/colours.ts'
import { plainLine } from '../../report/finding-words.ts'

/** `file:line:column  error  what is wrong and how to mend it`. */
export function faultLine(file: string, fault: ExchangeFault, t: Words, colours: Colours): string {
  const place = colours.bold(`${plainLine(file)}:${fault.line}:${fault.column}`)
  return `${place}  ${colours.red(t('findings:severity.error'))}  ${plainLine(faultWords(fault, t))}`
}

function faultWords({ kind, values }: ExchangeFault, t: Words): string {
  return t(`translate:exchange.faults.${kind}` as never, values)
}
