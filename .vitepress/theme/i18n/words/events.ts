import { addWords, type WordFiles } from '../i18n.ts'

addWords(import.meta.glob('@locales/*/events.json', { eager: true, import: 'default' }) satisfies WordFiles)
