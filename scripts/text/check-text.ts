import type { AllowancesRead } from '../../.vitepress/core/allowances/allowance.ts'
import { pageAllowances } from '../../.vitepress/core/allowances/page-allowances.ts'
import { joinReadings } from '../../.vitepress/core/allowances/read-allowance.ts'
import { settleFindings } from '../../.vitepress/core/allowances/settle-findings.ts'
import { type Finding, sortFindings } from '../../.vitepress/core/findings/finding.ts'
import type { Page } from '../../.vitepress/core/pages/page.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { checkLanguage } from '../../.vitepress/core/text-quality/check-language.ts'
import { checkWords, type Spellers } from '../../.vitepress/core/text-quality/check-words.ts'
import { checkHeadings } from '../../.vitepress/core/text-quality/headings.ts'
import { checkImageTexts } from '../../.vitepress/core/text-quality/image-texts.ts'
import { pageText } from '../../.vitepress/core/text-quality/page-blocks.ts'
import { type Readability, readabilityOf } from '../../.vitepress/core/text-quality/readability.ts'
import { spellerOf } from '../../.vitepress/core/text-quality/spelling.ts'
import { stringsText } from '../../.vitepress/core/text-quality/string-text.ts'
import type { TextSource } from '../../.vitepress/core/text-quality/text-block.ts'
import { textRules } from '../../.vitepress/core/text-quality/text-rules.ts'
import { joinLists, type WordList } from '../../.vitepress/core/text-quality/word-list.ts'
import { readGlossary } from '../glossary/read-glossary.ts'
import { detectorFor } from '../language/detect.ts'
import { readStrings } from '../locales/read-strings.ts'
import { readPages } from '../pages/read-pages.ts'
import { factsText } from './facts-text.ts'
import { glossaryText } from './glossary-text.ts'
import { installedDictionary } from './load-dictionary.ts'
import { listOf, readWordLists, type WordListsRead } from './read-word-lists.ts'
import { type RememberedDictionary, rememberedDictionary } from './remembered-dictionary.ts'

/** How easy a page is to read. */
export interface PageFigures extends Readability {
  file: string
  language: string
}

/** What the check of the text says of a knowledge base. */
export interface TextReport {
  findings: Finding[]
  /** Of each page with enough running text, by file. */
  pages: PageFigures[]
  /** Languages whose spelling could not be checked, since there is no dictionary. */
  withoutDictionary: string[]
}

/** Checks the text of the pages, strings, glossary and facts of a knowledge base of ours. */
export async function checkText(root: string, site: Site): Promise<TextReport> {
  const languages = site.languages.map(({ code }) => code)
  const { pages, findings: ofPages } = readPages(root, site)
  const { files: strings, findings: ofStrings } = readStrings(root, site)
  const { glossary, findings: ofGlossary } = readGlossary(root, 'docs', languages)
  const { findings: ofLists, ...lists } = readWordLists(root, languages, glossary)
  const texts = new Map(pages.map((page) => [page, pageText(page)]))
  const ofInterface = strings.map(stringsText)
  const sources = [
    ...texts.values(),
    ...ofInterface,
    ...languages.flatMap((language) => glossaryText(root, 'docs', glossary, language) ?? []),
    ...languages.flatMap((language) => factsText(root, 'docs', languages, language) ?? []),
  ]
  const dictionaries = dictionariesOf(languages)
  const ofWords = await checkSpelling(sources, new Set(ofInterface), dictionaries, lists)
  const detect = detectorFor(languages)
  const ofSources = [...ofWords, ...sources.flatMap((source) => checkLanguage(source, languages, detect))]
  const ofText = [
    ...ofLists,
    ...ofSources.map(withList),
    ...pages.flatMap((page) => [...checkHeadings(page), ...checkImageTexts(page)]),
  ]
  const { findings } = settleFindings(ofText, allowancesOf(pages), site.rules)
  return {
    findings: sortFindings([...ofPages, ...ofStrings, ...ofGlossary, ...findings]),
    pages: pages.flatMap((page) => figuresOf(page, texts.get(page))),
    withoutDictionary: languages.filter((language) => !dictionaries.has(language)),
  }
}

/** What pages allow of what this check judges; of the rest the coverage check tells. */
function allowancesOf(pages: readonly Page[]): AllowancesRead {
  const { allowances } = joinReadings(pages.map(pageAllowances))
  return { allowances: allowances.filter(({ rule }) => textRules.has(rule)), findings: [] }
}

function dictionariesOf(languages: readonly string[]): Map<string, RememberedDictionary> {
  return new Map(
    languages.flatMap((language): [string, RememberedDictionary][] => {
      const installed = installedDictionary(language)
      return installed ? [[language, rememberedDictionary(language, installed)]] : []
    }),
  )
}

/** Checks with what the dictionaries have answered before, and again with those that were asked something new. */
async function checkSpelling(
  sources: readonly TextSource[],
  ofInterface: ReadonlySet<TextSource>,
  dictionaries: ReadonlyMap<string, RememberedDictionary>,
  { lists, commands }: Pick<WordListsRead, 'lists' | 'commands'>,
): Promise<Finding[]> {
  const spellersWith = (more: readonly WordList[]): Spellers =>
    new Map(
      [...dictionaries].map(([language, dictionary]) => {
        const own = joinLists([lists.get(language) ?? [], more].flat())
        return [language, spellerOf(language, dictionary, own)]
      }),
    )
  for (;;) {
    const ofText = spellersWith([])
    const ofStrings = spellersWith([commands])
    const findings = sources.flatMap((source) =>
      checkWords(source, ofInterface.has(source) ? ofStrings : ofText),
    )
    const asked = [...dictionaries.values()].filter(({ unanswered }) => unanswered > 0)
    if (asked.length === 0) {
      for (const dictionary of dictionaries.values()) dictionary.save()
      return findings
    }
    for (const dictionary of asked) await dictionary.answer()
  }
}

/** Names the list that a word can be added to. */
function withList(item: Finding): Finding {
  const { language } = item.values
  return typeof language === 'string' ? { ...item, values: { ...item.values, list: listOf(language) } } : item
}

function figuresOf({ file, language }: Page, text: TextSource | undefined): PageFigures[] {
  const figures = text && readabilityOf(text.blocks, language)
  return figures ? [{ file, language, ...figures }] : []
}
