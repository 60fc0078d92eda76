/** Arguments that a command cannot use; the message says which and why. */
export class UsageError extends Error {}

/** Settings that a command cannot go on with; the message says what is wrong, one line a problem. */
export class SettingsError extends Error {}

/**
 * What is wrong with a command's arguments or settings, for a person.
 * @throws the error itself where it is neither, since then the fault is the program's.
 */
export function usageProblem(command: string, error: unknown): string {
  if (error instanceof SettingsError) return error.message
  const isArguments =
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  if (!(error instanceof UsageError) && !isArguments) throw error
  // node:util's parseArgs goes on to explain how to give an argument that begins with "-".
  const [first = ''] = error.message.split('. To specify')
  return `${command}: ${first.replace(/\.$/, '')}. See npm run ${command} -- --help.`
}
