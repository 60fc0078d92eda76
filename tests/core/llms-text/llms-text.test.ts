import { describe, expect, it } from 'vitest'
import { llmsText } from '../../../.vitepress/core/llms-text/llms-text.ts'

describe('llms.txt', () => {
  it('has the name, the summary, details and lists of links in that order', () => {
    const text = llmsText({
      name: 'Tingwall',
      summary: 'En kunskapsbank.',
      details: ['Text: CC BY 4.0.'],
      sections: [
        {
          heading: 'Guider',
          links: [{ name: 'Möten', url: 'https://example.org/sv/moten', notes: 'Så ordnar du dem.' }],
        },
        { heading: 'Tom', links: [] },
        { heading: 'Data', links: [{ name: 'Ordlista', url: 'https://example.org/data/glossary.json' }] },
      ],
    })
    expect(text).toBe(
      [
        '# Tingwall',
        '> En kunskapsbank.',
        'Text: CC BY 4.0.',
        '## Guider',
        '- [Möten](https://example.org/sv/moten): Så ordnar du dem.',
        '## Data',
        '- [Ordlista](https://example.org/data/glossary.json)\n',
      ].join('\n\n'),
    )
  })
  it('keeps a name with brackets or line ends on its line', () => {
    const links = [{ name: 'A [b](c)\n# D', url: 'https://example.org/a', notes: 'x\n\n## y' }]
    const text = llmsText({ name: 'N', summary: 's', sections: [{ heading: 'H', links }] })
    expect(text).toContain('- [A \\[b\\](c) # D](https://example.org/a): x ## y\n')
  })
})
