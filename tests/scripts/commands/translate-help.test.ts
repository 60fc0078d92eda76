import { describe, expect, it } from 'vitest'
import translateCommand from '../../../scripts/commands/translate.ts'
import { subcommands } from '../../../scripts/translate/subcommands.ts'
import { runCommand } from '../../made/run-command.ts'

describe('npm run translate -- --help', () => {
  const languages = ['en', 'sv'] as const

  it.each(languages)('in %s lists the commands in the order in which they are needed', async (language) => {
    const { code, out } = await runCommand(translateCommand, ['--help', '--words', language])
    expect(code).toBe(0)
    const listed = [...out.matchAll(/^ {2}([a-z]+) {3,}\S/gm)].map(([, name]) => name)
    expect(listed).toEqual('next start diff check done memory export import rename pair lock'.split(' '))
    expect(out).toContain('npm run workbench')
    expect(out).not.toContain('{{')
  })

  it('lists every command that there is', async () => {
    const { out } = await runCommand(translateCommand, ['--help'])
    for (const { name } of subcommands) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  })

  it.each(subcommands.flatMap(({ name }) => languages.map((language) => [name, language] as const)))(
    'of %s in %s is its own, within 120 signs a line',
    async (name, language) => {
      const { code, out } = await runCommand(translateCommand, [name, '--help', '--words', language])
      expect(code).toBe(0)
      expect(out.split('\n')[0]).toContain(`npm run translate -- ${name}`)
      for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(120)
      expect(out).toContain('--root')
      expect(out).toMatch(/^ {2}0 {2}\S/m)
      expect(out).not.toMatch(/\{\{|undefined/)
    },
  )

  it.each([
    ['en', 'needed no change'],
    ['sv', 'behövde inte ändras'],
  ])('of done in %s tells of blocks and of what is still right', async (language, stillRight) => {
    const { out } = await runCommand(translateCommand, ['done', '--help', '--words', language])
    for (const part of ['--block', '--still-right', stillRight]) expect(out).toContain(part)
  })
})
