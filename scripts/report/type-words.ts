import type { Words } from '../../.vitepress/core/i18n/create-i18n.ts'

const types = ['string', 'number', 'boolean', 'array', 'object', 'record', 'null'] as const

/** The names of types among the values of a message, `expected` and `found`, in words: “a list”. */
export function typeWords(
  values: Readonly<Record<string, string | number>>,
  t: Words,
): Partial<Record<'expected' | 'found', string>> {
  return Object.fromEntries(
    (['expected', 'found'] as const).flatMap((name) => {
      const type = types.find((candidate) => candidate === values[name])
      return type ? [[name, t(`findings:types.${type}`)]] : []
    }),
  )
}
