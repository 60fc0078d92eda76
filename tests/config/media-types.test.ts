import { expect, it } from 'vitest'
import { dataFiles } from '../../.vitepress/config/data-files.ts'
import { librarySource } from '../../.vitepress/config/library.ts'
import { mediaTypeOf } from '../../.vitepress/core/hosting/media-types.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import site from '../../site.config.ts'

it('servers name each file that is made as the file is named where it is made', () => {
  const essence = (type: string | undefined) => type?.split(';')[0]
  const files = [...dataFiles(librarySource(projectRoot, site).get(), site).values()]
  expect(files.length).toBeGreaterThan(20)
  expect(files.map(({ path }) => [path, essence(mediaTypeOf(path))])).toEqual(
    files.map(({ path, type }) => [path, essence(type)]),
  )
})
