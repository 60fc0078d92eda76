import { check } from './commands/check-command.ts'
import { diff } from './commands/diff-command.ts'
import { done } from './commands/done-command.ts'
import { exportTexts } from './commands/export-command.ts'
import { importTexts } from './commands/import-command.ts'
import { lock } from './commands/lock-command.ts'
import { memory } from './commands/memory-command.ts'
import { next } from './commands/next-command.ts'
import { pair } from './commands/pair-command.ts'
import { rename } from './commands/rename-command.ts'
import { start } from './commands/start-command.ts'
import type { Subcommand } from './subcommand.ts'

/** The translator's commands, in the order in which they are needed. */
export const subcommands: readonly Subcommand[] = [
  next,
  start,
  diff,
  check,
  done,
  memory,
  exportTexts,
  importTexts,
  rename,
  pair,
  lock,
]
