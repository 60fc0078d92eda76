import '../../i18n/words/checklists.ts'

export { default as CheckItem } from './CheckItem.vue'
export { default as CheckPanel } from './CheckPanel.vue'
export { default as CheckProgress } from './CheckProgress.vue'
