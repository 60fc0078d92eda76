import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { builtAddress } from '../../../scripts/deploy/built-address.ts'
import { readTarget } from '../../../scripts/deploy/deploy-target.ts'
import { howToSend, isOurs, sshOptions } from '../../../scripts/deploy/send-site.ts'

const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nc2VjcmV0\n-----END OPENSSH PRIVATE KEY-----\n'
const knownHosts = '# www\nwww.example.org ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI\n'
const env = {
  DEPLOY_HOST: 'www.example.org',
  DEPLOY_USER: 'publicera',
  DEPLOY_PATH: '/srv/site/',
  DEPLOY_KEY: key,
  DEPLOY_KNOWN_HOSTS: knownHosts,
}

describe('where the site is sent to', () => {
  it('is read from the environment', () => {
    expect(readTarget(env)).toEqual({
      kind: 'target',
      target: { host: 'www.example.org', user: 'publicera', port: 22, path: '/srv/site', key, knownHosts },
    })
    expect(readTarget({ ...env, DEPLOY_PORT: '2222' })).toMatchObject({ target: { port: 2222 } })
    expect(readTarget({ ...env, DEPLOY_KEY: key.replaceAll('\n', '\r\n') })).toMatchObject({
      target: { key },
    })
  })

  it('is nowhere before everything is set', () => {
    expect(readTarget({})).toMatchObject({ kind: 'unset', names: expect.arrayContaining(['DEPLOY_KEY']) })
    expect(readTarget({ ...env, DEPLOY_KNOWN_HOSTS: ' \n' })).toEqual({
      kind: 'unset',
      names: ['DEPLOY_KNOWN_HOSTS'],
    })
  })

  it.each([
    ['DEPLOY_HOST', '-oProxyCommand=x'],
    ['DEPLOY_HOST', 'a b'],
    ['DEPLOY_HOST', 'www.example.org:/etc'],
    ['DEPLOY_USER', 'me; rm'],
    ['DEPLOY_PATH', '/'],
    ['DEPLOY_PATH', '/srv'],
    ['DEPLOY_PATH', 'srv/site'],
    ['DEPLOY_PATH', '/srv/../etc'],
    ['DEPLOY_PATH', '/srv/$(id)/x'],
    ['DEPLOY_KEY', 'hemligt'],
    ['DEPLOY_KNOWN_HOSTS', 'www.example.org'],
    ['DEPLOY_KNOWN_HOSTS', '# www.example.org:22 SSH-2.0-OpenSSH_9.2p1'],
    ['DEPLOY_PORT', '70000'],
    ['DEPLOY_PORT', '22 -v'],
  ])('is not %s=%s', (name, value) => {
    const read = readTarget({ ...env, [name]: value })
    expect(read).toEqual({ kind: 'wrong', problems: [expect.stringContaining(`${name} is not `)] })
    expect(JSON.stringify(read)).not.toContain('hemligt')
  })
})

describe('how it is sent', () => {
  const target = { host: 'h', user: 'u', port: 2222, path: '/srv/site', key, knownHosts }

  it('is to the known server only, with the given key only', () => {
    const options = sshOptions(target, '/tmp/key', '/tmp/known').join(' ')
    expect(options).toContain('-o StrictHostKeyChecking=yes -o UserKnownHostsFile=/tmp/known')
    expect(options).toContain('-o BatchMode=yes -o IdentitiesOnly=yes')
    expect(options).toContain('-p 2222 -i /tmp/key')
  })

  it('is whole pages at once, and what they no longer need goes last', () => {
    expect(howToSend(false)).toEqual(expect.arrayContaining(['--delay-updates', '--delete-delay']))
    expect(howToSend(false)).not.toContain('--dry-run')
    expect(howToSend(true)).toContain('--dry-run')
  })
})

describe('a folder of the server is written to', () => {
  const line = (name: string) => `-rw-r--r--          1,234 2026/11/21 12:00:00 ${name}`

  it.each([
    ['that is empty', [line('.')], true],
    ['that is new', [], true],
    ['that has a site', [line('.'), line('404.html'), line('sv')], true],
    ['but not one that has something else', [line('.'), line('budget för 2026.ods')], false],
  ])('%s', (_, lines, expected) => expect(isOurs(lines.join('\n'))).toBe(expected))
})

describe('the address that a site was built for', () => {
  it.each([
    ['User-agent: *\n\nSitemap: https://example.org/kunskap/sitemap.xml\n', 'https://example.org/kunskap/'],
    ['User-agent: *\n', undefined],
    [undefined, undefined],
  ])('%j', (robots, address) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tingwall-built-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    if (robots !== undefined) writeFileSync(path.join(folder, 'robots.txt'), robots)
    expect(builtAddress(folder)?.href).toBe(address)
  })
})
