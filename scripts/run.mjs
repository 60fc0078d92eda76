// Starts a command: node scripts/run.mjs <command> [arguments]. Written so that an old Node can parse it
// and gets to the line that says which Node is needed.
const [major, minor] = process.versions.node.split('.').map(Number)
const [name, ...args] = process.argv.slice(2)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Tingwall needs Node 20.19 or newer; this is Node ${process.versions.node}. Get one at https://nodejs.org/`,
  )
  process.exit(1)
} else {
  import('./start-command.mjs').then(({ start }) => start(name, args))
}
