import type { Progress } from '../../.vitepress/core/coverage/progress.ts'

/** What a bar is drawn on: standard error of a terminal. */
export interface BarStream {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

export interface ProgressBar {
  step: Progress
  /** Takes the bar away. */
  clear(): void
}

/** Work that ends before this many milliseconds gets no bar. */
const patience = 1000
/** The least milliseconds between two drawings. */
const pace = 100
const columns = 24

/** A bar for long work; none where the stream is no terminal. `label` is what stands after it. */
export function progressBar(
  stream: BarStream,
  label: (share: number) => string,
  clock: () => number = () => performance.now(),
): ProgressBar {
  const start = clock()
  let last: number | undefined
  return {
    step: (share) => {
      if (stream.isTTY !== true) return
      const now = clock()
      if (now - start < patience || (last !== undefined && now - last < pace)) return
      last = now
      const done = Math.round(Math.min(Math.max(share, 0), 1) * columns)
      const line = `${'█'.repeat(done)}${'░'.repeat(columns - done)}  ${label(share)}`
      // A line that is wider than the terminal could not be taken away again.
      stream.write(`\r\u001B[2K${line.slice(0, (stream.columns ?? 80) - 1)}`)
    },
    clear: () => {
      if (last !== undefined) stream.write('\r\u001B[2K')
      last = undefined
    },
  }
}
