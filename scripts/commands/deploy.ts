import { existsSync } from 'node:fs'
import path from 'node:path'
import { readOptions } from '../arguments/read-options.ts'
import { builtAddress } from '../deploy/built-address.ts'
import { readTarget } from '../deploy/deploy-target.ts'
import { sendSite } from '../deploy/send-site.ts'
import { outputFolder, projectRoot } from '../site/folders.ts'

const help = `npm run deploy [-- --dry-run]
Sends the site that was built last to a folder of a web server, with rsync over ssh. Where to is in the environment:

  DEPLOY_HOST, DEPLOY_USER   the server, and who writes there
  DEPLOY_PORT                the port of ssh, where it is not 22
  DEPLOY_PATH                the folder: it is the site’s alone, and what else is in it goes
  DEPLOY_KEY                 the private key of that user
  DEPLOY_KNOWN_HOSTS         what ssh-keyscan prints of the server, once you have checked it; no other is sent anything

  --dry-run   say what would change there, and change nothing

Ends with
  0  it is sent, or nothing of the above is set
  1  it could not be sent, or only some of it is set
  2  an option or a setting is wrong`

/** Sends the built site to a web server. */
export default async function deploy(args: string[]): Promise<void> {
  const options = readOptions('deploy', args, { 'dry-run': { type: 'boolean', default: false } }, help)
  if (!options) return
  const isDry = options['dry-run']
  const read = readTarget(process.env)
  if (read.kind === 'unset') {
    console.log(`Nothing was sent: set ${read.names.join(', ')} first. See handbook/publishing.md.`)
    // Whoever has set some of it means to send the site, and should hear that it was not.
    if (read.names.length < 5) process.exitCode = 1
    return
  }
  if (read.kind === 'wrong') return end(2, read.problems.join('\n'))
  const site = outputFolder(projectRoot)
  if (!existsSync(path.join(site, '404.html')))
    return end(1, 'There is no built site to send. Run: npm run build')
  const address = builtAddress(site)
  if (address?.hostname.endsWith('.example')) {
    return end(
      1,
      `The site was built for ${address.origin}, which is nobody’s. Set SITE_ADDRESS, run npm run build, and send it then.`,
    )
  }
  const { host, path: folder } = read.target
  const sent = sendSite(site, read.target, isDry)
  switch (sent.kind) {
    case 'failed':
      return end(1, `Nothing or not all was sent to ${host}:\n${sent.said}`)
    case 'foreign':
      return end(
        1,
        `Nothing was sent: ${folder} on ${host} holds something that is not a site of ours.\nEmpty it, or set DEPLOY_PATH to another folder.`,
      )
    case 'sent': {
      const count = sent.changes === '' ? 0 : sent.changes.split('\n').length
      if (isDry && count > 0) console.log(sent.changes)
      console.log(
        isDry
          ? `Changes that would be made on ${host}: ${count}. Nothing was sent.`
          : `Sent to ${host}. Changes: ${count}.`,
      )
    }
  }
}

function end(code: number, said: string): void {
  console.error(said)
  process.exitCode = code
}
