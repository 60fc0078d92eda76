import { expect, it } from 'vitest'
import { mailLink } from '../../../.vitepress/core/site/mail-link.ts'

it('begins a mail whose title and lines are read back as they are', () => {
  const subject = 'Om sidan ”Öppna data & språk?”'
  const link = mailLink('hej+sidor@example.org', subject, ['Sidan: https://example.org/sv/#så', '', '100 %'])
  expect(link).toMatch(/^mailto:hej%2Bsidor@example\.org\?subject=[^\s"<>&]+&body=[^\s"<>&]+$/)
  const asked = new URLSearchParams(link.slice(link.indexOf('?')))
  expect(asked.get('subject')).toBe(subject)
  expect(asked.get('body')).toBe('Sidan: https://example.org/sv/#så\r\n\r\n100 %')
})
