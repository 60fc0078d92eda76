/**
 * A small script for the head: `/`, Ctrl-K, Command-K and a press of the search button that come before the page's
 * own script runs, and what is typed after them, are kept in `window.tingwallEarlyKeys` for the theme
 * (page-script/earlyKeys.ts). It is the same string on every page, so that its hash can stand in a
 * Content-Security-Policy. Whoever can open the search sets `onAsked`.
 */
export const earlyKeysScript = `(() => {
  if (window.tingwallEarlyKeys) return
  const kept = { asked: false, text: '', stop }
  window.tingwallEarlyKeys = kept
  function isTyping(target) {
    return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  }
  function onKey(event) {
    if (event.isComposing || isTyping(event.target) && event.key === '/') return
    const control = event.ctrlKey || event.metaKey
    if (!kept.asked) {
      if (document.readyState !== 'loading' && !document.querySelector('.search-button')) return
      const asks = control ? event.key.toLowerCase() === 'k' && !event.shiftKey : event.key === '/'
      if (!asks || event.altKey) return
      ask()
    } else if (event.key === 'Escape') {
      kept.asked = false
      kept.text = ''
    } else if (event.key === 'Backspace') {
      kept.text = kept.text.slice(0, -1)
    } else if (event.key.length === 1 && !control) {
      kept.text += event.key
    } else return
    event.preventDefault()
  }
  function ask() {
    kept.asked = true
    if (kept.onAsked) kept.onAsked()
  }
  function onClick(event) {
    if (event.target instanceof Element && event.target.closest('.search-button')) ask()
  }
  function stop() {
    removeEventListener('keydown', onKey, true)
    removeEventListener('click', onClick, true)
  }
  addEventListener('keydown', onKey, true)
  addEventListener('click', onClick, true)
})()`
