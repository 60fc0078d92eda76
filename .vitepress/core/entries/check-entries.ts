import { type Finding, finding, type Place } from '../findings/finding.ts'
import { nearest } from '../findings/nearest.ts'
import { type Page, type Pair, pageIn } from '../pages/page.ts'
import type { Site } from '../site/site.ts'
import type { StringFile } from '../strings/string-file.ts'
import { checkAnswers } from './check-answers.ts'
import type { Entry, EntryField } from './entry-fields.ts'
import { type EntryForm, entryForm } from './entry-forms.ts'
import { type EntrySection, entrySections, looksLikeEntry } from './entry-sections.ts'

/**
 * Pages that list cases, initiatives or resources: each entry of the front matter has a section, each section that is
 * an entry stands in the front matter, what has to be said of it is said and nothing else, and it answers the questions
 * of its form. The questions are compared as locales/<language>/lists.json has them.
 */
export function checkEntries(
  pairs: readonly Pair[],
  strings: readonly StringFile[],
  site: Pick<Site, 'languages' | 'stringsLanguage'>,
): Finding[] {
  const tags = strings.find(
    ({ namespace, language }) => namespace === 'tags' && language === site.stringsLanguage,
  )
  return pairs.flatMap((pair) => {
    const { original } = pair
    const form = entryForm(original.fields.type)
    const { entries } = original.fields
    if (!form) {
      const type = original.fields.type ?? ''
      return entries ? [finding('entry-page', placeOf(original, ['entries']), { type })] : []
    }
    const sections = entrySections(original.blocks, form)
    return [
      ...checkListed(original, sections, form, entries ?? {}),
      ...Object.entries(entries ?? {}).flatMap(([id, entry]) => [
        ...checkFields(original, id, entry, form),
        ...checkTags(original, id, entry, tags),
      ]),
      ...site.languages.flatMap(({ code }) => {
        const page = pageIn(pair, code)
        return page && entries ? checkPage(page, original, form, new Set(Object.keys(entries)), strings) : []
      }),
    ]
  })
}

function checkListed(
  page: Page,
  sections: readonly EntrySection[],
  form: EntryForm,
  entries: Record<string, Entry>,
): Finding[] {
  const ids = sections.map(({ id }) => id)
  const absent = Object.keys(entries).filter((id) => !ids.includes(id))
  return [
    ...absent.map((entry) => {
      const meant = nearest(entry, ids) ?? ''
      return finding('entry-section-missing', placeOf(page, ['entries', entry]), {
        entry,
        level: form.level,
        meant,
      })
    }),
    ...sections
      .filter((section) => !Object.hasOwn(entries, section.id) && looksLikeEntry(section, form))
      .map(({ id, name, line }) =>
        finding('entry-unlisted', { file: page.file, line, column: 1 }, { entry: id, heading: name }),
      ),
  ]
}

function checkFields(page: Page, id: string, entry: Entry, form: EntryForm): Finding[] {
  const required = form.required(entry)
  const known = new Set<string>([...required, ...form.optional])
  const missing = required.filter((field: EntryField) => entry[field] === undefined)
  const needless = Object.keys(entry).filter((field) => !known.has(field))
  return [
    ...missing.map((field) =>
      finding('front-matter-missing', placeOf(page, ['entries', id]), { field: `entries.${id}.${field}` }),
    ),
    ...needless.map((field) =>
      finding('entry-field-needless', placeOf(page, ['entries', id, field]), {
        field: `entries.${id}.${field}`,
        allowed: [...known].join(', '),
      }),
    ),
  ]
}

function checkTags(page: Page, id: string, { tags = [] }: Entry, words: StringFile | undefined): Finding[] {
  if (!words) return []
  return tags.flatMap((tag, index) => {
    if (words.entries.has(tag)) return []
    const meant = nearest(tag, [...words.entries.keys()]) ?? ''
    return finding('tag-unknown', placeOf(page, ['entries', id, 'tags', index]), { tag, meant })
  })
}

/** What the entries of a page say, be it the original or a translation; a section that is not translated is not there. */
function checkPage(
  page: Page,
  original: Page,
  form: EntryForm,
  ids: ReadonlySet<string>,
  strings: readonly StringFile[],
): Finding[] {
  const questions = questionsIn(page.language, form, strings)
  const untranslated = new Set(
    page === original ? [] : questionsIn(original.language, form, strings).filter((words) => words !== ''),
  )
  return entrySections(page.blocks, form).flatMap((section) => {
    if (!ids.has(section.id)) return []
    if (form.questions.length === 0) {
      const at = { file: page.file, line: section.line, column: 1 }
      return section.text === '' && section.answers.length === 0
        ? [finding('entry-text-missing', at, { heading: section.name })]
        : []
    }
    return questions.includes('') ? [] : checkAnswers(page.file, section, questions, untranslated)
  })
}

/** A form's questions in a language, empty where the locale has none. */
export function questionsIn(language: string, form: EntryForm, strings: readonly StringFile[]): string[] {
  const lists = strings.find((file) => file.namespace === 'lists' && file.language === language)
  return form.questions.map((name) => lists?.entries.get(`forms.${form.type}.${name}`)?.value ?? '')
}

function placeOf(page: Page, path: readonly PropertyKey[]): Place {
  return { file: page.file, ...page.at(path) }
}
