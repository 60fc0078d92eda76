import { wakeOnNeed } from './onNeed.ts'
import { startPage } from './start.ts'

// The only script of a page that is read: built by config/page-script.ts into one small file without Vue.
startPage()
wakeOnNeed()
