import { describe, expect, it } from 'vitest'
import { highlightWhole } from '../../.vitepress/config/highlight-whole.ts'

describe('code', () => {
  it('is coloured without a limit of time, and with everything else that was wanted', () => {
    const asked: unknown[] = []
    const highlighter = {
      codeToHtml(code: string, options: object) {
        asked.push(code, options)
        return `<pre>${code}</pre>`
      },
    }
    highlightWhole(highlighter)
    expect(highlighter.codeToHtml('npm start', { lang: 'sh', theme: 'light' })).toBe('<pre>npm start</pre>')
    expect(asked).toEqual(['npm start', { lang: 'sh', theme: 'light', tokenizeTimeLimit: 0 }])
  })
})
