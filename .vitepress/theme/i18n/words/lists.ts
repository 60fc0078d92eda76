import { addWords, type WordFiles } from '../i18n.ts'

addWords(import.meta.glob('@locales/*/lists.json', { eager: true, import: 'default' }) satisfies WordFiles)
