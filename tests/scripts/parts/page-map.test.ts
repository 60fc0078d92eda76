import { describe, expect, it } from 'vitest'
import { mapScript, withMap } from '../../../scripts/parts/page-map.ts'

const script = `window.__VP_HASH_MAP__=JSON.parse("{\\"sv_index.md\\":\\"Ab-_12cd\\"}");window.__VP_SITE_DATA__=JSON.parse("{\\"title\\":\\"A \\\\\\"$&\\\\\\"\\"}");`

describe('the script with the map of pages', () => {
  it('is found by its name', () =>
    expect(mapScript(['assets/app.x.js', 'assets/chunks/metadata.0a1b2c3d.js'])).toBe(
      'assets/chunks/metadata.0a1b2c3d.js',
    ))

  it('keeps the settings, and is named by its new content', () => {
    const map = { 'en_index.md': "it's$&", 'sv_index.md': 'Ab-_12cd' }
    const { file, content } = withMap(script, map)
    const [ofMap, ofSite] = content.split(';window.__VP_SITE_DATA__')
    expect(JSON.parse(JSON.parse(ofMap?.replace(/^.*?parse\(|\)$/g, '') ?? ''))).toEqual(map)
    expect(ofSite).toBe(script.split(';window.__VP_SITE_DATA__')[1])
    expect(mapScript([file])).toBe(file)
    expect(withMap(script, { 'sv_index.md': 'Ab-_12cd' }).content).toBe(script)
  })

  it('is not guessed at where VitePress writes another one', () =>
    expect(() => withMap('window.map={}', {})).toThrow('another way'))
})
