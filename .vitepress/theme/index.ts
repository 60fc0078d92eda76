import type { Theme } from 'vitepress'
import CommunityDirectory from './components/communities/CommunityDirectory.vue'
import GlossaryDownloads from './components/glossary/GlossaryDownloads.vue'
import SiteContact from './components/site/SiteContact.vue'
import { announceRoutes } from './composables/announceRoutes.ts'
import Layout from './SiteLayout.vue'
import './styles/index.css'
import { defineAsyncComponent } from 'vue'

/** Tingwall's own theme; VitePress's default theme is not used. */
export default {
  Layout,
  enhanceApp({ app, router }) {
    // What pages may name in their Markdown. The large ones come as files of their own.
    app.component('SiteContact', SiteContact)
    app.component('CommunityDirectory', CommunityDirectory)
    app.component('GlossaryDownloads', GlossaryDownloads)
    app.component(
      'CoverageReport',
      defineAsyncComponent(() => import('./components/coverage/CoverageReport.vue')),
    )
    app.component(
      'GlossaryList',
      defineAsyncComponent(() => import('./components/glossary/GlossaryList.vue')),
    )
    app.component(
      'SearchPage',
      defineAsyncComponent(() => import('./components/search/SearchPage.vue')),
    )
    announceRoutes(router)
  },
} satisfies Theme
