import type { Theme } from 'vitepress'
import SiteContact from './components/site/SiteContact.vue'
import { announceCopies } from './composables/announceCopies.ts'
import { announceRoutes } from './composables/announceRoutes.ts'
import { carryChoices } from './composables/carryChoices.ts'
import { followRoutes } from './composables/followRoutes.ts'
import { keepPlace } from './composables/keepPlace.ts'
import { loadUnknown } from './composables/loadUnknown.ts'
import { offlineRoutes } from './offline/offlineRoutes.ts'
import { registerParts } from './page-parts.ts'
import Layout from './SiteLayout.vue'
import './styles/index.css'

/** Tingwall's own theme; VitePress's default theme is not used. */
export default {
  Layout,
  enhanceApp({ app, router }) {
    // What pages may name in their Markdown.
    app.component('SiteContact', SiteContact)
    registerParts(app)
    if (import.meta.env.SSR) return
    keepPlace(router)
    announceRoutes(router)
    followRoutes(router)
    offlineRoutes(router)
    loadUnknown(router)
    announceCopies()
    carryChoices()
  },
} satisfies Theme
