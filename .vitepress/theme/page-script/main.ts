import { keepChosen } from './keepChosen.ts'
import { wakeOnNeed } from './onNeed.ts'
import { startPage } from './start.ts'

// The only script of a page that is read: built by config/reading/page-script.ts into one small file without Vue.
startPage()
wakeOnNeed()
keepChosen()
