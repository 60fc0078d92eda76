import { forcedTextFaults, lineFaults, motionFaults } from './checks/display.ts'
import { fitFaults, targetFaults } from './checks/fit.ts'
import { walk } from './checks/keyboard.ts'
import { wordsInOtherLanguages } from './checks/language.ts'
import { pointedAtFaults } from './checks/states.ts'
import { structureFaults } from './checks/structure.ts'
import { expect, type Page, test } from './site-test.ts'

const structure = (page: Page) => structureFaults(page, 'en', false)
const forced = async (page: Page) => {
  await page.emulateMedia({ forcedColors: 'active' })
  return forcedTextFaults(page)
}

/** What each check is for: without a page that is wrong a check that finds nothing says nothing. */
for (const [wrong, body, check, fault] of [
  ['a level of headings left out', '<main><h1>A</h1><h3>B</h3></main>', structure, 'from level 1 to 3'],
  ['two main headings', '<main><h1>A</h1><h1>B</h1></main>', structure, '2 headings of level 1'],
  ['a title of something else', '<main><h1>B</h1></main>', structure, 'the title is A'],
  ['a menu without a name', '<main><h1>A</h1><nav>x</nav></main>', structure, 'no name: <nav>'],
  ['a table without a name', '<main><h1>A</h1><table><th>x</table></main>', structure, 'without a name'],
  [
    'a table without headers',
    '<main><h1>A</h1><table aria-label=x><td>x</table></main>',
    structure,
    'without headers',
  ],
  ['a picture without words', '<main><h1>A</h1><img></main>', structure, 'without an alternative'],
  ['a link to anywhere', '<main><h1>A</h1><a href=/x>Read more</a></main>', structure, 'leads where?'],
  ['a new window', '<main><h1>A</h1><a href=/x target=_blank>x</a></main>', structure, 'a new window'],
  [
    'what scrolls for the mouse alone',
    '<main><h1>A</h1><svg aria-hidden=true></svg><div style="overflow:auto;width:9px" tabindex=-1><pre>long long</pre></div></main>',
    structure,
    'not by keyboard',
  ],
  [
    'Swedish in English',
    '<button aria-label="Stäng">x</button>',
    wordsInOtherLanguages,
    '“Stäng” is marked as en',
  ],
  [
    'a small button',
    '<button style="all:unset;display:block;width:20px;height:30px">x</button>',
    targetFaults,
    '20 × 30',
  ],
  ['a pale field', '<input style="border:1px solid #ddd">', lineFaults, 'a field’s line'],
  ['a pale sign', '<svg><path fill="#eee" d="M0 0h9v9"/></svg>', lineFaults, 'a drawing'],
  ['a wide page', '<div style="width:340px">x</div>', fitFaults, 'at 400 %: 2'],
  [
    'text cut off',
    '<div style="height:1.2em;line-height:1;overflow:hidden">x<br>y</div>',
    fitFaults,
    'cut off',
  ],
  ['what moves', '<div style="transition:all 1s">x</div>', motionFaults, 'moves'],
  ['text on its own ground', '<p style="color:Canvas;background:LinkText">x</p>', forced, 'text: <p'],
  [
    'a link that fades when pointed at',
    '<style>a:hover{color:#ddd}</style><a href=/x>words</a>',
    pointedAtFaults,
    'a',
  ],
  [
    'a focus without a mark',
    '<style>a{outline:none}</style><a href=/x>x</a>',
    (page: Page) => walk(page, 'Tab', 2),
    'no mark of the focus',
  ],
  [
    'a covered focus',
    '<b style="position:fixed;inset:0;background:#fff"></b><a href=/x style="outline:3px solid">x</a>',
    (page: Page) => walk(page, 'Tab', 2),
    'covered',
  ],
  [
    'a jump back',
    '<a href=/x>x</a><a href=/y tabindex=1>y</a>',
    (page: Page) => walk(page, 'Tab', 3),
    'goes the other way',
  ],
] as const) {
  test(`a check finds ${wrong}`, async ({ page }) => {
    await page.setContent(`<!doctype html><html lang="en"><title>A</title><body>${body}`)
    expect((await check(page)).join('\n')).toContain(fault)
  })
}
