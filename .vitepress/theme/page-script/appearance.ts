/** Where VitePress keeps the choice; its script in the head reads it before the page is drawn. */
const key = 'vitepress-theme-appearance'

/**
 * Makes the button `.appearance` change between light and dark. What the device has anyway is kept as `auto`, so
 * that the page goes with the device again, as VitePress does. Returns how to name the button anew, after a change
 * of page.
 */
export function switchAppearance(): () => void {
  const root = document.documentElement
  const device = matchMedia('(prefers-color-scheme: dark)')

  function show() {
    const button = document.querySelector<HTMLButtonElement>('.appearance')
    const label = root.classList.contains('dark') ? button?.dataset.light : button?.dataset.dark
    if (!button || label === undefined) return
    button.ariaLabel = label
    button.title = label
    button.classList.add('ready')
  }
  function choose(dark: boolean) {
    root.classList.toggle('dark', dark)
    try {
      localStorage.setItem(key, dark === device.matches ? 'auto' : dark ? 'dark' : 'light')
    } catch {
      // A browser that keeps nothing still changes this page.
    }
    show()
  }

  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.appearance')) choose(!root.classList.contains('dark'))
  })
  device.addEventListener('change', ({ matches }) => {
    if (chosen() === 'auto') root.classList.toggle('dark', matches)
    show()
  })
  addEventListener('storage', (event) => {
    if (event.key !== key) return
    const now = chosen()
    root.classList.toggle('dark', now === 'auto' ? device.matches : now === 'dark')
    show()
  })
  show()
  return show
}

function chosen(): string {
  try {
    return localStorage.getItem(key) ?? 'auto'
  } catch {
    return 'auto'
  }
}
