import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { saveAll } from '../../../scripts/segments/save-all.ts'

/** Saves three files again and again until it is killed, each time all with the next number, 20,000 times each. */
const [root = ''] = process.argv.slice(2)
const files = ['docs/a.md', 'docs/b.md', 'docs/c.md']
const textOf = (file: string) => {
  const whole = path.join(root, file)
  return existsSync(whole) ? readFileSync(whole, 'utf8') : undefined
}
// What the one before left is mended first.
saveAll(root, [])
process.stdout.write('ready')
for (;;) {
  const now = Number(textOf('docs/a.md')?.split(' ')[0] ?? 0)
  const after = `${now + 1} `.repeat(20_000)
  saveAll(
    root,
    files.map((file) => ({ file, before: textOf(file), after })),
  )
}
