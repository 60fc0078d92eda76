import { createServer } from 'vitepress'
import site from '../../site.config.ts'
import { isSettled } from '../arguments/is-settled.ts'
import { readOptions } from '../arguments/read-options.ts'
import { projectRoot } from '../site/folders.ts'

const help = `npm run dev [-- --port NUMBER]
Serves the site with live reload while pages, locale files and front matter change.`

/** Serves the site with live reload; starts anew when its settings change. */
export default async function dev(args: string[]): Promise<void> {
  const options = readOptions('dev', args, { port: { type: 'string', default: '5173' } }, help)
  if (!options || !isSettled('dev', site)) return
  const serve = async (): Promise<void> => {
    const server = await createServer(projectRoot, { port: Number(options.port) }, async () => {
      await server.close()
      await serve()
    })
    await server.listen()
    server.printUrls()
  }
  await serve()
}
