/** Signs and words that programs trip over, put in anywhere. */
const hostile = [
  '"',
  "'",
  '\\',
  '\\x',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\uFEFF',
  '\u2028',
  '\uD800',
  '#~ ',
  '#, fuzzy\n',
  'msgid "',
  'msgid ""\n',
  'msgctxt "a#b"\n',
  'msgstr[9] "x"\n',
  'msgstr[99999999999] "x"\n',
  '<<<<<<< ours\n',
  '(((((((((((((',
  ',',
  ';',
  '\t',
  '""',
  '=cmd()',
  'å'.repeat(500),
]

/**
 * Copies of a text with one to four faults each: cut off, parts taken away, doubled, moved or overwritten, signs put
 * in. The same ones every time.
 */
export function* mutated(text: string, count: number): Generator<string> {
  let state = 12345
  /** A linear congruential generator, the numbers of Numerical Recipes. */
  const upTo = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % Math.max(most, 1)
  }
  for (let made = 0; made < count; made++) {
    let copy = text
    for (let fault = upTo(4); fault >= 0; fault--) {
      const at = upTo(copy.length)
      const length = upTo(upTo(10) === 0 ? copy.length : 12)
      const rest = copy.slice(at + length)
      const part = copy.slice(at, at + length)
      const sign = hostile[upTo(hostile.length)] ?? ''
      copy =
        [
          copy.slice(0, at),
          copy.slice(0, at) + rest,
          copy.slice(0, at) + part + part + rest,
          rest + part,
          copy.slice(0, at) + sign + rest,
          copy.slice(0, at) + sign + copy.slice(at),
          copy.slice(0, at) + String.fromCharCode(upTo(65536)) + copy.slice(at + 1),
        ][upTo(7)] ?? copy
    }
    yield copy
  }
}
