import type { XmlElement } from './parse-xml.ts'

/**
 * What may stand in which element, in order, for as much of TBX-Basic (ISO 30042:2019, DCT style) as the glossary uses.
 * From TBXcoreStructV03.rng (https://github.com/LTAC-Global/TBX_Core_RNG), Min.rng and Min.sch
 * (https://github.com/LTAC-Global/TBX_min_module), Basic.rng and Basic.sch (…/TBX_basic_module) and TBX-Basic_DCT.sch
 * (…/TBX-Basic_dialect), read in November 2026. Each row: names, the fewest, the most.
 */
const contents: Record<string, readonly (readonly [names: string, fewest: number, most: number])[]> = {
  tbx: [
    ['tbxHeader', 1, 1],
    ['text', 1, 1],
  ],
  tbxHeader: [['fileDesc', 1, 1]],
  fileDesc: [
    ['publicationStmt', 0, 1],
    ['titleStmt', 0, 1],
    ['sourceDesc', 1, 1],
  ],
  publicationStmt: [['p', 1, Number.POSITIVE_INFINITY]],
  titleStmt: [['title', 1, 1]],
  sourceDesc: [['p', 1, Number.POSITIVE_INFINITY]],
  text: [['body', 1, 1]],
  body: [['conceptEntry', 1, Number.POSITIVE_INFINITY]],
  // min:subjectField and basic:crossReference belong to the entry, basic:definition to entry or language.
  conceptEntry: [
    ['min:subjectField|basic:crossReference|basic:source|basic:definition|note', 0, Number.POSITIVE_INFINITY],
    ['langSec', 1, Number.POSITIVE_INFINITY],
  ],
  langSec: [
    ['basic:definition|basic:source|note', 0, Number.POSITIVE_INFINITY],
    ['termSec', 1, Number.POSITIVE_INFINITY],
  ],
  termSec: [
    ['term', 1, 1],
    ['min:administrativeStatus', 0, 1],
    ['basic:context|basic:source|basic:crossReference|note', 0, Number.POSITIVE_INFINITY],
  ],
}
const attributes: Record<string, readonly string[]> = {
  tbx: ['type', 'style', 'xml:lang', 'xmlns', 'xmlns:min', 'xmlns:basic'],
  conceptEntry: ['id'],
  langSec: ['xml:lang'],
  'basic:crossReference': ['target'],
}
const fixed: Record<string, Record<string, string>> = {
  tbx: {
    type: 'TBX-Basic',
    style: 'dct',
    xmlns: 'urn:iso:std:iso:30042:ed-2',
    'xmlns:min': 'http://www.tbxinfo.net/ns/min',
    'xmlns:basic': 'http://www.tbxinfo.net/ns/basic',
  },
}
const statuses = [
  'admittedTerm-admn-sts',
  'deprecatedTerm-admn-sts',
  'preferredTerm-admn-sts',
  'supersededTerm-admn-sts',
]

/** What a TBX file has that the rules do not allow; nothing where it is valid. */
export function tbxFaults(root: XmlElement): string[] {
  const all = elementsOf(root)
  const ids = all.flatMap(({ attributes: { id } }) => id ?? [])
  const targets = all.flatMap(({ attributes: { target } }) => target ?? [])
  return [
    ...(root.name === 'tbx' ? [] : [`the root is ${root.name}`]),
    ...all.flatMap(faultsOf),
    ...ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id)).map((id) => `no XML id: ${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id twice: ${id}`),
    ...targets.filter((target) => !ids.includes(target)).map((target) => `target is no id: ${target}`),
  ]
}

function elementsOf(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(elementsOf)]
}

function faultsOf({ name, attributes: own, children, text }: XmlElement): string[] {
  const needed = attributes[name] ?? []
  const faults = [
    ...Object.keys(own).filter((key) => !needed.includes(key)),
    ...needed.filter((key) => !(key in own)),
  ].map((key) => `${name}: attribute ${key}`)
  for (const [key, value] of Object.entries(fixed[name] ?? {})) {
    if (own[key] !== value) faults.push(`${name}: ${key} is ${own[key]}`)
  }
  const language = own['xml:lang']
  if (language !== undefined && !/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language)) {
    faults.push(`${name}: xml:lang is ${language}`)
  }
  if (name === 'min:administrativeStatus' && !statuses.includes(text)) faults.push(`status ${text}`)
  const rows = contents[name]
  if (!rows) {
    return [
      ...faults,
      ...(text.trim() === '' ? [`${name}: empty`] : []),
      ...children.map((child) => `${name}: ${child.name} in it`),
    ]
  }
  if (text.trim() !== '') faults.push(`${name}: text in it`)
  let at = 0
  for (const [names, fewest, most] of rows) {
    let count = 0
    while (count < most && names.split('|').includes(children[at]?.name ?? '')) {
      at++
      count++
    }
    if (count < fewest) faults.push(`${name}: no ${names}`)
  }
  if (at < children.length) faults.push(`${name}: ${children[at]?.name} where it may not be`)
  return faults
}
