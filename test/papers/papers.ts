/** The invented papers of this folder, each with its truth, in the sets that README.md tells of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Truth } from './score.ts'

/** Each was invented after the reader of the one before was written. */
export const sets = ['first', 'second', 'third', 'fourth'] as const
type Set = (typeof sets)[number]

export type Paper = { name: string; set: Set; path: string; truth: Truth }

const endings = ['.txt', '.html', '.pdf', '.docx']

/** Every paper that has a truth, by set and name. */
export function papers(): Paper[] {
  return sets.flatMap(set => papersOf(set, set === 'first' ? import.meta.dirname : join(import.meta.dirname, set)))
}

function papersOf(set: Paper['set'], folder: string): Paper[] {
  const names = readdirSync(folder).filter(file => file.endsWith('.truth.json'))
  return names.sort().map(file => {
    const name = file.replace('.truth.json', '')
    const path = endings.map(ending => join(folder, name + ending)).find(existsSync)
    if (!path) throw new Error(`${file} has no paper beside it: ${endings.map(ending => name + ending).join(', ')}.`)
    return { name, set, path, truth: Truth.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))) }
  })
}
