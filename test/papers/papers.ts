/** The invented papers of this folder, each with its truth, in the two sets that README.md tells of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Truth } from './score.ts'

export type Paper = { name: string; set: 'first' | 'second'; path: string; truth: Truth }

const endings = ['.txt', '.html', '.pdf', '.docx']

/** Every paper that has a truth, by set and name. */
export function papers(): Paper[] {
  return [...papersOf('first', import.meta.dirname), ...papersOf('second', join(import.meta.dirname, 'second'))]
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
