/** The 64 letters that numbers of the index are written in; none needs escaping in JSON. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const values: ReadonlyMap<string, number> = new Map([...letters].map((letter, value) => [letter, value]))
/** A letter has five bits of a number, the low ones first; from this on there is more to come. */
const more = 32
const most = 2 ** 31

/** The value of a letter, 0 to 63, or undefined where it is none of ours. */
export function letterValue(letter: string | undefined): number | undefined {
  return letter === undefined ? undefined : values.get(letter)
}

/** A whole number from 0 as letters: one below 32, two below 1,024. */
export function encodeNumber(number: number): string {
  let written = ''
  let rest = number
  for (; rest >= more; rest = Math.floor(rest / more)) written += letters[more + (rest % more)]
  return written + letters[rest]
}

/** Several numbers one after the other. */
export function encodeNumbers(numbers: Iterable<number>): string {
  return Array.from(numbers, encodeNumber).join('')
}

/** Reads numbers out of a string, one after the other; `next` has none where the string ends or is not ours. */
export function numberReader(written: string, from = 0) {
  let at = from
  return {
    /** The value of the next letter alone. */
    letter: (): number | undefined => letterValue(written[at++]),
    next(): number | undefined {
      let number = 0
      for (let unit = 1; ; unit *= more) {
        const value = letterValue(written[at++])
        if (value === undefined) return undefined
        number += (value % more) * unit
        if (number >= most) return undefined
        if (value < more) return number
      }
    },
  }
}

/** The reverse of `encodeNumbers`; reading stops at what is not well formed. */
export function decodeNumbers(written: string): number[] {
  const { next } = numberReader(written)
  const numbers: number[] = []
  for (let number = next(); number !== undefined; number = next()) numbers.push(number)
  return numbers
}
