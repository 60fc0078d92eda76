import { isRealDate } from '../../.vitepress/core/pages/field-types.ts'
import { changelogSections } from './changelog.ts'

/** A version that can be released. */
export interface Release {
  version: string
  /** `2026-11-21`. */
  date: string
  /** What it brings, as Markdown. */
  notes: string
}

/** A tag with the release that it stands for, or everything that is wrong, a sentence each. */
export type ReleaseChecked = { release: Release } | { problems: string[] }

/** Checks that package.json and CHANGELOG.md are of the version that a tag names. */
export function checkRelease(tag: string, packageVersion: string, changelog: string): ReleaseChecked {
  const [, version] = /^v(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(tag) ?? []
  if (version === undefined) {
    return { problems: [`"${tag}" is no tag of a version. Write v and the version, such as v0.2.0.`] }
  }
  const problems: string[] = []
  if (packageVersion !== version) {
    problems.push(
      `package.json is of version ${packageVersion}, not ${version}. Run: npm version ${version} --no-git-tag-version`,
    )
  }
  const sections = changelogSections(changelog).filter((section) => section.version === version)
  const [section, again] = sections
  if (!section) {
    problems.push(
      `CHANGELOG.md has no section of ${version}. Write it: ## [${version}] - and the day of the release.`,
    )
    return { problems }
  }
  const { line, date = '', text } = section
  const where = `CHANGELOG.md:${line}`
  if (again) problems.push(`${where} and line ${again.line} are both of ${version}. Join them.`)
  if (!isRealDate(date)) {
    problems.push(`${where} does not say when ${version} was released. Write: ## [${version}] - 2026-01-31`)
  }
  if (text.replace(/^#+ .*$/gm, '').trim() === '') problems.push(`${where} says nothing about ${version}.`)
  return problems.length > 0 ? { problems } : { release: { version, date, notes: text } }
}
