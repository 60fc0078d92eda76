import { describe, expect, it } from 'vitest'
import { type Answer, choosePairs, readAnswer } from '../../../../scripts/translate/pair/choose-pairs.ts'
import type { ProposedPair } from '../../../../scripts/translate/pair/propose.ts'
import { page } from '../../../made/pages.ts'

const refPage = (where: string) => ({ page: page(where, { ref: where }), written: undefined })
const [a, b, c] = [refPage('en/a'), refPage('en/b'), refPage('en/c')]
const [ett, tva, tre] = [refPage('sv/ett'), refPage('sv/tva'), refPage('sv/tre')]

function pair(first: typeof a, second: typeof a, rival?: typeof a): ProposedPair {
  return {
    first,
    second,
    score: 0.8,
    confidence: 'likely',
    reasons: [],
    ...(rival && { rival: { page: rival, score: 0.7 } }),
  }
}

async function answered(pairs: ProposedPair[], answers: Answer[]) {
  const asked: string[] = []
  const chosen = await choosePairs(pairs, async ({ first, second, rival }) => {
    asked.push([first, second, ...(rival ? [rival.page] : [])].map(({ page: { path } }) => path).join(' '))
    return answers[asked.length - 1] ?? 'no'
  })
  return { asked, chosen: chosen.map(([one, other]) => `${one.page.path} ${other.page.path}`) }
}

describe('what a person says to proposals', () => {
  it('pairs what gets a yes, and stops when told to', async () => {
    const pairs = [pair(a, ett), pair(b, tva), pair(c, tre)]
    expect(await answered(pairs, ['yes', 'no', 'yes'])).toMatchObject({ chosen: ['a ett', 'c tre'] })
    expect(await answered(pairs, ['yes', 'stop'])).toEqual({ asked: ['a ett', 'b tva'], chosen: ['a ett'] })
  })

  it('takes the other candidate, and asks no more about what is taken', async () => {
    const pairs = [pair(a, ett, tva), pair(b, tva), pair(c, tre, tva)]
    expect(await answered(pairs, ['other', 'yes'])).toEqual({
      asked: ['a ett tva', 'c tre'],
      chosen: ['a tva', 'c tre'],
    })
  })

  it.each<[string, boolean, Answer | undefined]>([
    ['y', false, 'yes'],
    ['J', false, 'yes'],
    ['1', true, 'yes'],
    [' n ', false, 'no'],
    ['', false, 'no'],
    ['2', true, 'other'],
    ['2', false, undefined],
    ['s', false, 'stop'],
    ['å', false, undefined],
  ])('“%s” (another candidate: %s) is %s', (written, hasOther, answer) => {
    expect(readAnswer(written, hasOther)).toBe(answer)
  })
})
