import type { Page } from '../pages/page.ts'
import type { AllowancesRead } from './allowance.ts'
import { allowComments } from './comments.ts'
import { joinReadings, readAllowance } from './read-allowance.ts'

/** What a page allows: `allow` of its front matter for the whole file, comments for the blocks below them. */
export function pageAllowances({ file, fields, body, bodyLine, at }: Page): AllowancesRead {
  const ofPage = Object.entries(fields.allow ?? {}).map(([name, reason]) =>
    readAllowance(name, reason ?? '', { file, ...at(['allow', name]) }, { kind: 'page', file }),
  )
  const below = bodyLine - 1
  const ofBlocks = allowComments(body).flatMap(({ text, line, column, from, to }) => {
    const [names = '', ...reason] = text.split(':')
    const place = { file, line: line + below, column }
    const scope = { kind: 'lines' as const, file, from: from + below, to: to + below }
    return names.split(',').map((name) => readAllowance(name.trim(), reason.join(':'), place, scope))
  })
  return joinReadings([...ofPage, ...ofBlocks])
}
