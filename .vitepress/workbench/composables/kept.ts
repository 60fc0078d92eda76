/** What a browser keeps for a tab or for longer; nothing where it keeps nothing. */
export interface Store {
  get(key: string): string | null
  set(key: string, value: string | null): void
}

/** Kept until the tab is closed. */
export const tabStore: Store = {
  get(key) {
    try {
      return sessionStorage.getItem(`workbench:${key}`)
    } catch {
      return null
    }
  },
  set(key, value) {
    try {
      if (value === null) sessionStorage.removeItem(`workbench:${key}`)
      else sessionStorage.setItem(`workbench:${key}`, value)
    } catch {
      // A browser that keeps nothing, or has no room: what is written is still in memory and with the server.
    }
  },
}

/** How long a choice is remembered, in seconds. */
const year = 31_536_000

/**
 * Kept on this machine, for the few choices that there are: as cookies, since the workbench has another port each
 * time, and what a browser keeps otherwise goes by the port too (RFC 6265, section 8.5).
 */
export const machineStore: Store = {
  get(key) {
    const start = `workbench-${key}=`
    const found = document.cookie.split('; ').find((cookie) => cookie.startsWith(start))
    return found === undefined ? null : found.slice(start.length)
  },
  set(key, value) {
    const age = value === null ? 0 : year
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser yet.
    document.cookie = `workbench-${key}=${value ?? ''}; max-age=${age}; path=/; samesite=strict`
  },
}
