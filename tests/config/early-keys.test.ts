import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { earlyKeysScript } from '../../.vitepress/config/early-keys.ts'

describe('the script that keeps early keys', () => {
  it('is a script that can stand in the head', () => {
    expect(() => new Script(earlyKeysScript)).not.toThrow()
    expect(earlyKeysScript).not.toMatch(/<\/?script|<!--/i)
  })
})
