import { existsSync } from 'node:fs'

/**
 * Those that people and editors run again and again, and that need no more than what a bundle holds; and those that
 * build, since else the modules of every page would go through tsx.
 */
const bundled = ['build', 'start', 'coverage', 'translate', 'search', 'workbench']

/** Runs scripts/commands/<name>.ts, which is TypeScript, with the arguments after its name. */
export async function start(name, args) {
  const file = new URL(`./commands/${name}.ts`, import.meta.url)
  if (!name || !/^[a-z]+$/.test(name) || !existsSync(file)) {
    console.error(`There is no command "${name ?? ''}". See the scripts in package.json.`)
    process.exit(2)
  }
  const command = (await bundleOf(name)) ?? (await fromSource(file))
  await command.default(args)
}

async function bundleOf(name) {
  if (!bundled.includes(name)) return undefined
  try {
    const { bundledCommand } = await import('./bundle-command.mjs')
    return await bundledCommand(name)
  } catch {
    return undefined // A folder that cannot be written to, or code that does not parse: tsx tells which.
  }
}

async function fromSource(file) {
  const { register } = await import('tsx/esm/api')
  register()
  try {
    return await import(file.href)
  } catch (error) {
    if (error?.name !== 'TransformError') throw error
    // site.config.ts above all, which everybody edits: the place and what is wrong, without the program's own.
    const [, ...problems] = error.message.replaceAll(`${process.cwd()}/`, '').split('\n')
    console.error(['This cannot be read. Correct it:', ...problems].join('\n'))
    process.exit(2)
  }
}
