import type { YAMLError } from 'yaml'

/** What is wrong with a YAML file, for the words of a finding. */
export interface YamlFault {
  /** Chooses words of ours, where there are some for this fault. */
  context?: YamlContext
  /** The words of the parser, which are English. */
  reason: string
  [value: string]: string
}

type YamlContext = 'quote' | 'colon' | 'field' | 'twice' | 'tab' | 'bracket' | 'indent' | 'sign' | 'after'

/** A fault of the `yaml` package, checked against version 2.9.1, as the common ones of people who write by hand. */
export function yamlFault({ code, message }: YAMLError): YamlFault {
  const reason = message.split('\n')[0] ?? ''
  const context = contextOf(code, reason)
  return { ...(context && { context }), reason }
}

function contextOf(code: YAMLError['code'], reason: string): YamlContext | undefined {
  switch (code) {
    case 'MISSING_CHAR':
      if (/^Missing closing ["']quote/.test(reason)) return 'quote'
      return reason.startsWith('Implicit map keys') ? 'field' : undefined
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'colon'
    case 'MULTILINE_IMPLICIT_KEY':
      return 'field'
    case 'DUPLICATE_KEY':
      return 'twice'
    case 'TAB_AS_INDENT':
      return 'tab'
    case 'BAD_INDENT':
      return reason.startsWith('Flow') ? 'bracket' : 'indent'
    case 'BAD_SCALAR_START':
      return 'sign'
    case 'UNEXPECTED_TOKEN':
      return reason === 'Unexpected scalar at node end' ? 'after' : undefined
    default:
      return undefined
  }
}
