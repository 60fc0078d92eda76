/** As VitePress 1.6.4 opens its index: VPLocalSearchBox.vue of its theme. */
export const miniSearchOptions = {
  fields: ['title', 'titles', 'text'],
  storeFields: ['title', 'titles'],
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
}

/** How many sections its dialog shows. */
export const mostShown = 16
