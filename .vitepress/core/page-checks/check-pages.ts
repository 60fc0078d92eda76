import { openBlocks } from '../coverage/open-blocks.ts'
import type { Finding } from '../findings/finding.ts'
import { type TermIndex, termIndex } from '../glossary/find-terms.ts'
import type { Glossary } from '../glossary/glossary.ts'
import type { Detect } from '../language/detect.ts'
import type { Page } from '../pages/page.ts'
import { certain } from './certain.ts'
import { checkAddresses } from './check-addresses.ts'
import { checkCode } from './check-code.ts'
import { checkComponents } from './check-components.ts'
import { checkContainers } from './check-containers.ts'
import { checkFields } from './check-fields.ts'
import { checkFootnotes } from './check-footnotes.ts'
import { checkImages } from './check-images.ts'
import { checkLengths } from './check-lengths.ts'
import { checkLinkedPairs } from './check-linked-pairs.ts'
import { checkLists } from './check-lists.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkParagraphs } from './check-paragraphs.ts'
import { checkSections } from './check-sections.ts'
import { checkTables } from './check-tables.ts'
import { checkTerms } from './check-terms.ts'
import { checkUnread } from './check-unread.ts'
import { compare, type Examined, examine } from './compared.ts'
import type { PageByFile } from './link-key.ts'

export interface CheckOptions {
  detect: Detect | undefined
  glossary: Glossary
  pageByFile: PageByFile
}

/** A translation as it is checked; `confirmed` where somebody has read it against its original. */
export interface CheckedPair {
  original: Page
  translation: Page
  confirmed: boolean
  /** Indices of the translation's blocks that are still in the original's language. */
  untranslated: readonly number[]
}

/**
 * Compares translations with their originals by what can be told without understanding them. An unconfirmed
 * translation gets every doubt with its reason, a confirmed one what is certain: a person has judged the rest.
 */
export function pageChecker(options: CheckOptions): (pair: CheckedPair) => Finding[] {
  const examined = new WeakMap<Page, Examined>()
  const indices = new Map<string, TermIndex>()
  const read = (page: Page) => {
    const known = examined.get(page) ?? examine(page)
    examined.set(page, known)
    return known
  }
  const terms = (language: string) => {
    const known = indices.get(language) ?? termIndex(options.glossary, language)
    indices.set(language, known)
    return known
  }
  return ({ original, translation, confirmed, untranslated }) => {
    const compared = compare(read(original), examine(translation), untranslated)
    const findings = [
      ...checkSections(compared),
      ...checkParagraphs(compared),
      ...checkCode(compared),
      ...checkImages(compared, options.detect),
      ...checkTables(compared),
      ...checkLists(compared),
      ...checkFootnotes(compared),
      ...checkContainers(compared),
      ...checkComponents(compared),
      ...checkLinkedPairs(compared, options.pageByFile),
      ...checkFields(compared, options.detect),
      ...checkNumbers(compared),
      ...checkAddresses(compared),
      ...checkLengths(compared),
      ...checkTerms(compared, terms(original.language)),
      ...checkUnread(translation),
    ]
    const told = withoutAwaited(findings, original, translation)
    return confirmed ? told.filter(({ rule }) => certain.has(rule)) : told
  }
}

/** Without what is missing in blocks that are still to be written, which is said of the blocks themselves. */
function withoutAwaited(findings: Finding[], original: Page, translation: Page): Finding[] {
  const awaited = new Set(openBlocks(original, translation).values())
  if (awaited.size === 0) return findings
  const lines = original.blocks.map(({ line }) => line)
  return findings.filter(({ rule, original: place }) => {
    if (!rule.endsWith('-missing') || place === undefined) return true
    return !awaited.has(original.blocks[lines.findLastIndex((line) => line <= place.line)])
  })
}
