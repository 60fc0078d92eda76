import { describe, expect, it } from 'vitest'
import { renderOnce } from '../../.vitepress/config/render-once.ts'

/** A renderer that counts, and tells of a page in its environment as VitePress's does. */
function counting() {
  const rendered: string[] = []
  const md = {
    render(source: string, env: Record<string, unknown> = {}) {
      rendered.push(source)
      env.title = source.toUpperCase()
      return `<p>${source}</p>`
    },
  }
  renderOnce(md)
  return { md, rendered }
}

describe('a page', () => {
  it('is rendered once for both bundles, with what was found in it', () => {
    const { md, rendered } = counting()
    const bundles = ['browser', 'server'].map(() =>
      ['en/ett.md', 'sv/två.md'].map((relativePath) => {
        const env: Record<string, unknown> = { relativePath }
        return [md.render(relativePath, env), env.title]
      }),
    )
    expect(bundles[1]).toEqual(bundles[0])
    expect(rendered).toEqual(['en/ett.md', 'sv/två.md'])
  })

  it('is rendered again when its text is another', () => {
    const { md, rendered } = counting()
    const html = ['före', 'efter'].map((text) => md.render(text, { relativePath: 'sv/index.md' }))
    expect(html).toEqual(['<p>före</p>', '<p>efter</p>'])
    expect(rendered).toHaveLength(2)
  })

  it('is told from what is no page, which is never kept', () => {
    const { md, rendered } = counting()
    for (let time = 0; time < 2; time++) md.render('a title', {})
    expect(rendered).toHaveLength(2)
  })
})
