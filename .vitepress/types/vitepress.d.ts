import 'vitepress'
import type { PageContext } from '../core/pages/page-context.ts'

declare module 'vitepress' {
  interface PageData {
    /** What our config puts on every page of the knowledge base; `/` and the 404 have none. */
    tingwall?: PageContext
  }
}
