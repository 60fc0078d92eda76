import { forcedTextFaults, lineFaults, motionFaults } from './checks/display.ts'
import { fitFaults, targetFaults } from './checks/fit.ts'
import { wordsInOtherLanguages } from './checks/language.ts'
import { pointedAtFaults } from './checks/states.ts'
import { structureFaults } from './checks/structure.ts'
import { pageTypes } from './page-types.ts'
import { expect, test } from './site-test.ts'

// What axe cannot see or does not ask, in one visit to each type of page: tests/e2e/access.spec.ts has axe itself.
for (const { type, language, address } of pageTypes) {
  test(`${type} in ${language}: structure, language, targets, room, motion and colours`, async ({ page }) => {
    await page.goto(address)
    const isWhole = type !== 'language choice'
    expect.soft(await structureFaults(page, language, isWhole), 'structure').toEqual([])
    expect.soft(await wordsInOtherLanguages(page), 'language of the words').toEqual([])
    expect.soft(await targetFaults(page), 'targets').toEqual([])
    expect.soft(await lineFaults(page), 'lines and signs in light').toEqual([])
    expect.soft(await fitFaults(page), 'room').toEqual([])
    // Colours do not differ between languages.
    const isFirst =
      language === 'en' || pageTypes.every((other) => other.type !== type || other.language !== 'en')
    if (isFirst) expect.soft(await pointedAtFaults(page), 'pointed at, in light').toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect.soft(await targetFaults(page), 'targets at 320 pixels').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveClass(/dark/)
    expect.soft(await lineFaults(page), 'lines and signs in the dark').toEqual([])
    if (isFirst) expect.soft(await pointedAtFaults(page), 'pointed at, in the dark').toEqual([])
    expect.soft(await motionFaults(page), 'motion').toEqual([])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' })
      expect.soft(await lineFaults(page), `forced colours, ${colorScheme}`).toEqual([])
      expect.soft(await forcedTextFaults(page), `text in forced colours, ${colorScheme}`).toEqual([])
    }
  })
}
