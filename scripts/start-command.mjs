import { existsSync } from 'node:fs'
import { register } from 'tsx/esm/api'

/** Runs scripts/commands/<name>.ts, which is TypeScript, with the arguments after its name. */
export async function start(name, args) {
  const file = new URL(`./commands/${name}.ts`, import.meta.url)
  if (!name || !/^[a-z]+$/.test(name) || !existsSync(file)) {
    console.error(`There is no command "${name ?? ''}". See the scripts in package.json.`)
    process.exit(2)
  }
  register()
  const command = await import(file.href)
  await command.default(args)
}
