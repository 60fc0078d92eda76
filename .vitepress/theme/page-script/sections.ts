/** How far below the top of the window a heading counts as read, in pixels. */
const readingLine = 140

/**
 * Marks in the table of contents which section is being read, and leads the language switch to the same section:
 * what the address leads to as long as it is in the window, else the last one that has reached the reading line.
 * Returns how to look again, after a change of page.
 */
export function followSections(): () => void {
  let waiting = false
  function look() {
    waiting = false
    mark(current())
  }
  function soon() {
    if (waiting) return
    waiting = true
    requestAnimationFrame(look)
  }
  addEventListener('scroll', soon, { passive: true })
  addEventListener('hashchange', soon)
  soon()
  return soon
}

/** The id of the section that is being read; empty above the first. Terms of the glossary count as sections. */
function current(): string {
  const ids = new Set([...document.querySelectorAll('.outline a')].map((link) => idOf(link)))
  for (const { id } of document.querySelectorAll('main .term[id]')) ids.add(id)
  const places = [...ids].map((id) => ({
    id,
    top: document.getElementById(id)?.getBoundingClientRect().top ?? Infinity,
  }))
  const reached = places.filter(({ top }) => top < readingLine).sort((a, b) => a.top - b.top)
  const linked = places.find(({ id, top }) => isLinked(id) && top >= 0 && top < innerHeight)
  return (linked ?? reached.at(-1))?.id ?? ''
}

function mark(id: string): void {
  for (const link of document.querySelectorAll('.outline a')) {
    if (id !== '' && idOf(link) === id) link.setAttribute('aria-current', 'location')
    else link.removeAttribute('aria-current')
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-anchors]')) {
    const anchors: Record<string, string> = JSON.parse(link.dataset.anchors || '{}')
    const address = link.href.replace(/#.*/, '')
    link.href = id === '' ? address : `${address}#${anchors[id] ?? id}`
  }
}

function idOf(link: Element): string {
  return link.getAttribute('href')?.slice(1) ?? ''
}

function isLinked(id: string): boolean {
  return location.hash === `#${id}` || location.hash === `#${encodeURIComponent(id)}`
}
