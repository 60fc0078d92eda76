import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vitepress'
import { allows, publishable } from '../../scripts/packages/licences.ts'
import { byCodeUnit } from '../core/language/by-code-unit.ts'
import { licencesFile } from '../core/pages/built-files.ts'

/**
 * Publishes with the site the licences of all packages that it brings to browsers, code and fonts alike, as those
 * licences ask; `others` are the files of scripts that are bundled apart. The build ends with an error where one of
 * them is not allowed to be published.
 */
export function publishedLicencesPlugin(others: () => Promise<readonly string[]>): Plugin {
  let isServer = false
  let root = ''
  return {
    name: 'tingwall:published-licences',
    apply: 'build',
    configResolved({ build, ...config }) {
      isServer = Boolean(build.ssr)
      root = config.root
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        if (isServer) return
        const modules = Object.values(bundle).flatMap((file) =>
          file.type === 'asset'
            ? file.originalFileNames.map((name) => path.resolve(root, name))
            : // What was left out of a chunk is not published.
              Object.entries(file.modules).flatMap(([id, { renderedLength }]) =>
                renderedLength > 0 ? id : [],
              ),
        )
        this.emitFile({
          type: 'asset',
          fileName: licencesFile,
          source: licencesOf([...modules, ...(await others())]),
        })
      },
    },
  }
}

/**
 * The licences of the packages that modules or files are of (paths with `node_modules/` in them), by the packages' names.
 * @throws Error where a package has a licence that is not allowed, or no text of it.
 */
export function licencesOf(modules: Iterable<string>): string {
  const folders = new Set([...modules].flatMap((id) => packageFolder(id) ?? []))
  const texts = [...folders].map(licenceOf).sort((a, b) => byCodeUnit(a.name, b.name))
  return [...new Set(texts.map(({ text }) => text))].join(`\n${'-'.repeat(80)}\n\n`)
}

/** The folder of the package that a module is of; Rollup puts a zero byte before it and Vite questions after it. */
function packageFolder(id: string): string | undefined {
  const found = /^\0?((?:.*[/\\])?node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\?]+)[/\\]/.exec(id)
  return found?.[1]
}

function licenceOf(folder: string): { name: string; text: string } {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  )
  if (!allows(license, publishable)) {
    throw new Error(
      `${name} has the licence ${license}, by which it may not be published (scripts/packages/licences.ts).`,
    )
  }
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)(?:[.-]|$)/i.test(file))
  if (files.length === 0)
    throw new Error(`${name} has no file with its licence, which must be published with it.`)
  const head = [`${name} ${version}`, license, homepage].filter(Boolean).join('\n')
  const texts = files.sort(byCodeUnit).map((file) => readFileSync(path.join(folder, file), 'utf8').trim())
  return { name, text: `${[head, ...texts].join('\n\n').replaceAll('\r\n', '\n')}\n` }
}
