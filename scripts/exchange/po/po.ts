import type { ExchangeFormat } from '../../../.vitepress/core/exchange/exchange-document.ts'
import { readPo } from './read-po.ts'
import { writePo } from './write-po.ts'

/** PO of GNU gettext, for Poedit, OmegaT, Weblate and others. */
export const po: ExchangeFormat = { name: 'po', ending: 'po', write: writePo, read: readPo }
