/** About how many milliseconds may go by before a page gets its turn. */
const longest = 12

/**
 * Lets the page draw and take keys in the midst of long work: what is given back is to be called between its steps,
 * and waits for a moment where there has been none for a while.
 */
export function breather(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < longest) return
    await new Promise((done) => setTimeout(done))
    last = performance.now()
  }
}
