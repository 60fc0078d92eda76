import { describe, expect, it } from 'vitest'
import { securityText } from '../../.vitepress/config/security-txt.ts'
import site from '../../site.config.ts'

const published = { ...site, address: 'https://www.example.org', contact: 'säkerhet+hål@example.org' }
const fieldsOf = (text: string) => text.trimEnd().split('\n')

describe('security.txt', () => {
  it('says whom to write to, until when, in which languages and where it stands', () => {
    expect(fieldsOf(securityText(published, '2026-11-21') ?? '')).toEqual([
      'Contact: mailto:s%C3%A4kerhet+h%C3%A5l@example.org',
      'Expires: 2027-11-01T00:00:00Z',
      'Preferred-Languages: en, sv',
      'Canonical: https://www.example.org/.well-known/security.txt',
    ])
  })

  it.each(['2026-01-01', '2026-02-28', '2028-02-29', '2026-12-31'])(
    'built on %s holds for less than a year and more than ten months',
    (day) => {
      const [, expires = ''] = fieldsOf(securityText(published, day) ?? '')
      const days = (Date.parse(expires.replace('Expires: ', '')) - Date.parse(day)) / 86_400_000
      expect(days).toBeGreaterThan(300)
      expect(days).toBeLessThan(366)
    },
  )

  it('is the same for all builds of a month', () => {
    expect(securityText(published, '2026-11-30')).toBe(securityText(published, '2026-11-01'))
  })

  it('is left out where nobody can be written to', () => {
    expect(securityText({ ...site, contact: undefined }, '2026-11-21')).toBeUndefined()
  })
})
