import type { Lookup } from '../../../.vitepress/core/memory/open-memory.ts'

/** How long a question waits for more of the memory, in milliseconds. */
const patience = 150

/** A memory that is made part by part, so that nothing else waits long for it where there is much. */
export interface MemoryParts {
  /** Asks the parts that there are by now; the rest is made meanwhile. */
  ask(from: string, to: string, ...question: Parameters<Lookup>): ReturnType<Lookup>
}

/** Makes a memory of the parts that `makers` give, in order, when it is first asked. */
export function memoryParts(makers: readonly (() => (from: string, to: string) => Lookup)[]): MemoryParts {
  const made: ((from: string, to: string) => Lookup)[] = []
  const directions = new Map<string, [from: string, to: string]>()
  let isMaking = false
  const makeNext = () => {
    const make = makers[made.length]
    if (!make) return
    const part = make()
    made.push(part)
    // Opened before somebody waits for it.
    for (const [from, to] of directions.values()) part(from, to)('')
  }
  const makeOn = () => {
    makeNext()
    isMaking = made.length < makers.length
    if (isMaking) setImmediate(makeOn)
  }
  return {
    ask(from, to, ...question) {
      directions.set(`${from} ${to}`, [from, to])
      const start = performance.now()
      while (made.length < makers.length && performance.now() - start < patience) makeNext()
      const found = made.flatMap((part) => part(from, to)(...question))
      if (!isMaking && made.length < makers.length) {
        isMaking = true
        setImmediate(makeOn)
      }
      return found
    },
  }
}
