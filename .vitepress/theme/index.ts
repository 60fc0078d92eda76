import type { Theme } from 'vitepress'
import SiteContact from './components/site/SiteContact.vue'
import { announceCopies } from './composables/announceCopies.ts'
import { announceRoutes } from './composables/announceRoutes.ts'
import { carryChoices } from './composables/carryChoices.ts'
import { followRoutes } from './composables/followRoutes.ts'
import { keepPlace } from './composables/keepPlace.ts'
import { loadUnknown } from './composables/loadUnknown.ts'
import { offlineRoutes } from './offline/offlineRoutes.ts'
import Layout from './SiteLayout.vue'
import './styles/index.css'
import { defineAsyncComponent } from 'vue'

/** Tingwall's own theme; VitePress's default theme is not used. */
export default {
  Layout,
  enhanceApp({ app, router }) {
    // What pages may name in their Markdown. The large ones come as files of their own.
    app.component('SiteContact', SiteContact)
    app.component(
      'CommunityDirectory',
      defineAsyncComponent(() => import('./components/communities/CommunityDirectory.vue')),
    )
    app.component(
      'ContactCard',
      defineAsyncComponent(() => import('./components/communities/ContactCard.vue')),
    )
    for (const part of ['CheckItem', 'CheckPanel', 'CheckProgress'] as const) {
      app.component(
        part,
        defineAsyncComponent(async () => (await import('./components/checklists/checklist-parts.ts'))[part]),
      )
    }
    app.component(
      'CoverageReport',
      defineAsyncComponent(() => import('./components/coverage/CoverageReport.vue')),
    )
    app.component(
      'EntryFacts',
      defineAsyncComponent(() => import('./components/entries/EntryFacts.vue')),
    )
    app.component(
      'EntryFilter',
      defineAsyncComponent(() => import('./components/entries/EntryFilter.vue')),
    )
    for (const part of ['CommunityCalendar', 'EventCalendar', 'EventCalendarFiles', 'EventFacts'] as const) {
      app.component(
        part,
        defineAsyncComponent(async () => (await import('./components/events/event-parts.ts'))[part]),
      )
    }
    app.component(
      'FactsList',
      defineAsyncComponent(() => import('./components/facts/FactsList.vue')),
    )
    app.component(
      'NextReviews',
      defineAsyncComponent(() => import('./components/page/NextReviews.vue')),
    )
    app.component(
      'GlossaryList',
      defineAsyncComponent(() => import('./components/glossary/GlossaryList.vue')),
    )
    app.component(
      'TagPage',
      defineAsyncComponent(() => import('./components/ways/TagPage.vue')),
    )
    app.component(
      'TagOverview',
      defineAsyncComponent(() => import('./components/ways/TagOverview.vue')),
    )
    app.component(
      'LetterIndex',
      defineAsyncComponent(() => import('./components/ways/LetterIndex.vue')),
    )
    app.component(
      'GlossaryDownloads',
      defineAsyncComponent(() => import('./components/glossary/GlossaryDownloads.vue')),
    )
    app.component(
      'ListDownloads',
      defineAsyncComponent(() => import('./components/open-data/ListDownloads.vue')),
    )
    app.component(
      'OpenDataLists',
      defineAsyncComponent(() => import('./components/open-data/OpenDataLists.vue')),
    )
    app.component(
      'OpenDataCatalogue',
      defineAsyncComponent(() => import('./components/open-data/OpenDataCatalogue.vue')),
    )
    app.component(
      'SearchPage',
      defineAsyncComponent(() => import('./components/search/SearchPage.vue')),
    )
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
