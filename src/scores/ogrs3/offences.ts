/** The offences that OGRS3 knows, by their five digits: offences.tsv beside this file, read when the first one is asked for. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '../../lib/index.ts'
import { categories, type Category } from './instrument.ts'

/** `category`: null where the table has no weight for it; 'exact-offence' where it stands for several, of which one must be named. */
export type Offence = {
  readonly code: string
  readonly category: Category | 'exact-offence' | null
  /** 'Burglary in a dwelling' */
  readonly name: string
}

const isCategory = (key: string): key is Category => key in categories

function read(): ReadonlyMap<string, Offence> {
  const [, ...rows] = readFileSync(join(import.meta.dirname, 'offences.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
  return new Map(
    rows.map(row => {
      const [code = '', key = '', name = ''] = row.split('\t')
      const category = key === 'exact-offence' || isCategory(key) ? key : null
      if (category === null && key !== '') throw new Error(`${code}: OGRS3 has no category ${key}.`)
      return [code, { code, category, name }]
    }),
  )
}

let known: ReadonlyMap<string, Offence> | undefined
/** All of them, by code. */
export const offences = (): ReadonlyMap<string, Offence> => (known ??= read())

/** 'Burglary (domestic)'; what to do where it has no weight. */
export const categoryName = ({ category }: Offence): string =>
  category === null
    ? 'No weight: it cannot be scored'
    : category === 'exact-offence'
      ? 'Choose the exact offence'
      : categories[category].name

/** Those in whose code, words or category every word of what was asked is found; in the order of their codes. */
export function offencesWith(asked: string): readonly Offence[] {
  const words = fold(asked).split(' ').filter(Boolean)
  if (words.length === 0) return []
  return [...offences().values()].filter(one => {
    const said = fold(`${one.code} ${one.name} ${categoryName(one)}`)
    return words.every(word => said.includes(word))
  })
}
