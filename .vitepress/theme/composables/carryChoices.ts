/** What is kept in an address in the words of one language. */
const words = ['word', 'words']

/**
 * Lets the language links take along what is chosen in the page's lists, which stands in the address and means the
 * same in each language; what was typed does not, but for a question on the search page. A page leaves out what it
 * does not know.
 */
export function carryChoices(): void {
  // VitePress's router hears of a click before anyone else: the link is made ready as one comes to it.
  for (const event of ['focusin', 'pointerover', 'pointerdown', 'keydown'] as const) {
    addEventListener(event, ({ target }) => {
      const link = target instanceof Element ? target.closest('nav.languages a') : null
      if (link instanceof HTMLAnchorElement) link.search = searchWithoutWords(location.search)
    })
  }
}

function searchWithoutWords(search: string): string {
  const values = new URLSearchParams(search)
  for (const name of words) values.delete(name)
  return values.toString()
}
