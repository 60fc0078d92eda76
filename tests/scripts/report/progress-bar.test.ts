import { describe, expect, it } from 'vitest'
import { progressBar } from '../../../scripts/report/progress-bar.ts'

/** What is written when a step is taken at each of these times, in milliseconds. */
function drawn(times: readonly number[], isTTY = true, columns = 80): string[] {
  const written: string[] = []
  let now = 0
  const stream = { isTTY, columns, write: (text: string) => written.push(text) }
  const bar = progressBar(
    stream,
    (share) => `${share * 100}%`,
    () => now,
  )
  for (const [index, time] of times.entries()) {
    now = time
    bar.step((index + 1) / times.length)
  }
  bar.clear()
  return written
}

describe('the progress bar', () => {
  it('is not drawn for work that soon ends', () => expect(drawn([100, 500, 999])).toEqual([]))
  it('is not drawn where there is no terminal', () => expect(drawn([2000, 4000], false)).toEqual([]))
  it('is drawn after a second, not too often, and taken away', () => {
    expect(drawn([900, 1100, 1150, 1300])).toEqual([
      '\r\u001B[2K████████████░░░░░░░░░░░░  50%',
      '\r\u001B[2K████████████████████████  100%',
      '\r\u001B[2K',
    ])
  })
  it('is never wider than the terminal', () => {
    expect(drawn([1100], true, 10)[0]).toBe('\r\u001B[2K█████████')
  })
})
