import { po } from 'gettext-parser'
import type { ExchangeDocument } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { pluralFormsOf } from './plural-forms.ts'
import { poEntries } from './po-entries.ts'
import { writeVersions } from './po-versions.ts'

/**
 * A document as PO of GNU gettext (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html). The
 * Markdown of a text stands in it as it is. No dates, so that the same texts give the same bytes.
 */
export function writePo({ from, to, files }: ExchangeDocument): string {
  const forms = pluralFormsOf(to)
  const entries = files.flatMap((file) => poEntries(file, forms?.categories ?? []))
  const versions = writeVersions(files)
  const headers = {
    Language: to,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    ...(forms && { 'Plural-Forms': forms.header }),
    'X-Source-Language': from,
    ...(versions !== '' && { 'X-Versions': versions }),
  }
  const translations = Object.fromEntries(
    entries.map((entry) => [entry.msgctxt ?? '', { [entry.msgid]: entry }]),
  )
  return po.compile({ charset: 'utf-8', headers, translations }).toString('utf8')
}
