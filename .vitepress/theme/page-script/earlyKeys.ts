/** What the script of config/early-keys.ts keeps until the page can act. */
interface EarlyKeys {
  asked: boolean
  text: string
  /** Called when the search is asked for. */
  onAsked?: () => void
  stop(): void
}

declare global {
  interface Window {
    tingwallEarlyKeys?: EarlyKeys
  }
}

/**
 * Ends the keeping of keys. Gives what was typed for the search before the page could open it, or undefined where
 * the search was not asked for.
 */
export function takeEarlyKeys(): string | undefined {
  const early = window.tingwallEarlyKeys
  if (!early) return undefined
  early.stop()
  delete window.tingwallEarlyKeys
  const { asked, text } = early
  return asked ? text : undefined
}
