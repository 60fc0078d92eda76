/** A rule of `Plural-Forms`: the number of the form that a count takes; undefined where the rule divides by 0. */
export type PluralRule = (n: number) => number | undefined

/** No language's rule is longer; what is, is none that a person wrote. */
const mostSigns = 1000
const mostDepth = 40

/** How tightly each operator of two sides binds, as in C. */
const binding: ReadonlyMap<string, number> = new Map([
  ['||', 1],
  ['&&', 2],
  ['==', 3],
  ['!=', 3],
  ['<', 4],
  ['<=', 4],
  ['>', 4],
  ['>=', 4],
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['%', 6],
])

/**
 * Reads the expression of a `Plural-Forms` header: C's with `n` and whole numbers, and no other names
 * (https://www.gnu.org/software/gettext/manual/html_node/Plural-forms.html). Undefined where it is none.
 */
export function readPluralRule(expression: string): PluralRule | undefined {
  if (expression.length > mostSigns) return undefined
  const tokens = expression.match(/\d+|[=!<>]=|&&|\|\||[^\s]/g) ?? []
  let at = 0
  let depth = 0

  const choice = (): PluralRule | undefined => {
    if (++depth > mostDepth) return undefined
    const condition = binary(1)
    depth--
    if (!condition || tokens[at] !== '?') return condition
    at++
    const yes = choice()
    if (!yes || tokens[at++] !== ':') return undefined
    depth++
    const no = choice()
    depth--
    return no && ((n) => (condition(n) ? yes(n) : no(n)))
  }

  const binary = (least: number): PluralRule | undefined => {
    let left = operand()
    for (;;) {
      const sign = tokens[at] ?? ''
      const tightness = binding.get(sign)
      if (!left || tightness === undefined || tightness < least) return left
      at++
      const right = binary(tightness + 1)
      left = right && applied(sign, left, right)
    }
  }

  const operand = (): PluralRule | undefined => {
    const token = tokens[at++] ?? ''
    if (/^\d+$/.test(token)) return () => Number(token)
    if (token === 'n') return (n) => n
    if (token === '!') {
      if (++depth > mostDepth) return undefined
      const inner = operand()
      depth--
      return inner && ((n) => Number(!inner(n)))
    }
    if (token !== '(') return undefined
    const inner = choice()
    return tokens[at++] === ')' ? inner : undefined
  }

  const rule = choice()
  return at === tokens.length ? rule : undefined
}

function applied(sign: string, left: PluralRule, right: PluralRule): PluralRule {
  return (n) => {
    const a = left(n)
    const b = right(n)
    if (a === undefined || b === undefined) return undefined
    switch (sign) {
      case '||':
        return Number(a !== 0 || b !== 0)
      case '&&':
        return Number(a !== 0 && b !== 0)
      case '==':
        return Number(a === b)
      case '!=':
        return Number(a !== b)
      case '<':
        return Number(a < b)
      case '<=':
        return Number(a <= b)
      case '>':
        return Number(a > b)
      case '>=':
        return Number(a >= b)
      case '+':
        return a + b
      case '-':
        return a - b
      case '*':
        return a * b
      case '/':
        return b === 0 ? undefined : Math.trunc(a / b)
      default:
        return b === 0 ? undefined : a % b
    }
  }
}
