import path from 'node:path'
import type { Plugin } from 'vitepress'
import { writeWhole } from '../../scripts/files/write-whole.ts'
import { glossaryTbx } from '../../scripts/glossary/glossary-tbx.ts'
import { glossaryCsv } from '../core/glossary/glossary-csv.ts'
import { type GlossaryOrigin, glossaryFileJsonSchema, glossaryJson } from '../core/glossary/glossary-file.ts'
import type { GlossaryDownload } from '../core/glossary/glossary-view.ts'
import { fullUrl } from '../core/pages/urls.ts'
import { basePath, type Site } from '../core/site/site.ts'
import type { Library } from './library.ts'

/** The folder of the site's open data below its output. */
const folder = 'data'

const types = {
  json: 'application/json; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  tbx: 'application/x-tbx; charset=utf-8',
} as const

interface GlossaryFile {
  name: string
  format: GlossaryDownload['format']
  content: string
}

/** The glossary as files by name; none where there are no terms. */
export function glossaryFiles(library: Library, site: Site): GlossaryFile[] {
  const { glossary } = library
  if (glossary.length === 0) return []
  const origin = originOf(library, site)
  const schema = 'glossary.schema.json'
  const schemaAddress = fullUrl(site.address, `/${folder}/${schema}`)
  return [
    { name: 'glossary.json', format: 'json', content: glossaryJson(glossary, origin, schemaAddress) },
    { name: 'glossary.csv', format: 'csv', content: glossaryCsv(glossary, origin.languages) },
    { name: 'glossary.tbx', format: 'tbx', content: glossaryTbx(glossary, origin) },
    { name: schema, format: 'schema', content: glossaryFileJsonSchema() },
  ]
}

/** Where those files can be fetched, and how large they are. */
export function glossaryDownloads(library: Library, site: Site): GlossaryDownload[] {
  return glossaryFiles(library, site).map(({ name, format, content }) => ({
    format,
    url: `/${folder}/${name}`,
    bytes: Buffer.byteLength(content),
  }))
}

/** Writes those files below the site's output. */
export function writeGlossaryFiles(outDir: string, library: Library, site: Site): void {
  for (const { name, content } of glossaryFiles(library, site)) {
    writeWhole(path.join(outDir, folder, name), content)
  }
}

/** In development: serves those files from memory. */
export function glossaryPlugin(current: () => Library, site: Site): Plugin {
  return {
    name: 'tingwall:glossary',
    apply: 'serve',
    configureServer(server) {
      const start = `${basePath(site)}${folder}/`
      server.middlewares.use((request, response, next) => {
        const [address = ''] = (request.url ?? '').split('?')
        if (!address.startsWith(start)) return next()
        const file = glossaryFiles(current(), site).find(({ name }) => start + name === address)
        if (!file) return next()
        response.setHeader('Content-Type', types[file.format])
        response.setHeader('Cache-Control', 'no-store')
        response.end(file.content)
      })
    },
  }
}

function originOf(library: Library, site: Site): GlossaryOrigin {
  const [first] = site.languages
  const words = library.words(first.code)
  const page = library.pairs.find((pair) => pair.original.fields.type === 'glossary')
  return {
    name: site.name,
    address: site.address,
    licence: words('common:footer.licence'),
    languages: site.languages.map(({ code }) => code),
    pageOf(id, language) {
      const address = page && library.addresses.get(page.ref)?.get(language)
      return address?.kind === 'page' ? `${fullUrl(site.address, address.url)}#${id}` : undefined
    },
    tagName: (id) => words(`tags:${id}` as 'common:menu', { defaultValue: id }),
  }
}
