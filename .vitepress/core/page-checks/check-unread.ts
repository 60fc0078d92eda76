import { unreadLines } from '../coverage/open-comments.ts'
import { type Finding, finding } from '../findings/finding.ts'
import type { Page } from '../pages/page.ts'

/** Texts of a translation that were filled in from the memory and that nobody has read since. */
export function checkUnread(page: Page): Finding[] {
  return unreadLines(page).map((line) => finding('memory-unread', { file: page.file, line, column: 1 }))
}
