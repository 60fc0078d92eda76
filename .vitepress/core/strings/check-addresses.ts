import { type Finding, finding } from '../findings/finding.ts'
import type { TextPair } from './text-pair.ts'
import { mailAddresses, webAddresses } from './translatable-text.ts'

/** Checks that the web and mail addresses of the original are kept; the page in another language is the same. */
export function checkAddresses(pair: TextPair): Finding[] {
  const { original, originals, translated } = pair
  if (!/@|:\/\/|www\./.test(`${original}${translated}`)) return []
  const wanted = addressesOf(original)
  const allowed = originals.flatMap(addressesOf)
  const found = addressesOf(translated)
  const missing = wanted.filter((address) => !found.some((other) => isSame(address, other)))
  const extra = found.filter((address) => !allowed.some((other) => isSame(address, other)))
  if (missing.length === 0 && extra.length === 0) return []
  const values = {
    key: pair.key,
    language: pair.language,
    missing: missing.join(', '),
    extra: extra.join(', '),
  }
  return [finding('string-address', pair.place, values, pair.originalPlace)]
}

function addressesOf(text: string): string[] {
  const spoken = text.replace(/\{\{[^{}]*\}\}/g, '')
  return [...new Set([...webAddresses(spoken), ...mailAddresses(spoken)])]
}

/** True for two addresses of one site; `en.` and `sv.` or `/en` and `/sv` tell languages, and examples differ. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true
  if (a.includes('@') && !a.includes('/') && !isExample(a)) return a.toLowerCase() === b.toLowerCase()
  if (isExample(a) && isExample(b)) return true
  return hostOf(a) === hostOf(b)
}

/** The part of a host that is the same in every language: `wikipedia` of `https://sv.wikipedia.org/wiki/X`. */
function hostOf(address: string): string {
  const [host = ''] = address.replace(/^https?:\/\//i, '').split(/[/?#:]/)
  const labels = host.toLowerCase().split('.')
  const kept = labels.filter((label) => label !== 'www' && !/^[a-z]{2}(?:-[a-z]{2})?$/.test(label))
  return kept.length > 1 ? kept.slice(0, -1).join('.') : (kept[0] ?? host)
}

function isExample(address: string): boolean {
  return /ex[ae]mp(?:el|le)|localhost|domain|domän/i.test(address)
}
