import { describe, expect, it } from 'vitest'
import { filesOfIndex } from '../../../.vitepress/core/offline/index-files.ts'
import { manifestFile, readManifest } from '../../../.vitepress/core/search/manifest.ts'
import { fixtureIndex } from '../search/made-index.ts'

describe('the files of a search index', () => {
  it('are all that were built, by the manifest alone', async () => {
    const { files } = await fixtureIndex()
    const manifest = files.get(manifestFile) ?? ''
    const found = filesOfIndex(manifest)
    expect(found?.hash).toBe(readManifest(manifest).hash)
    expect(found?.files.toSorted()).toEqual(
      [...files.keys()].filter((name) => name !== manifestFile).toSorted(),
    )
  })

  it.each(['', 'null', '[]', '{"hash":1}', '<!DOCTYPE html>'])('are none in %j', (text) =>
    expect(filesOfIndex(text)).toBeUndefined(),
  )
})
