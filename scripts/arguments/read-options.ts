import { type ParseArgsConfig, parseArgs } from 'node:util'
import { usageProblem } from './usage-problem.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * A command's options, or undefined when it has nothing more to do: it has shown its help, or said in one
 * line which option is wrong and set the exit code to 2.
 */
export function readOptions<T extends Options>(command: string, args: string[], options: T, help: string) {
  try {
    const { values } = parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } } as T & { help: { type: 'boolean' } },
      strict: true,
    })
    if (!('help' in values && values.help)) return values
    console.log(help)
  } catch (error) {
    console.error(usageProblem(command, error, { options: [...Object.keys(options), 'help'] }))
    process.exitCode = 2
  }
  return undefined
}
