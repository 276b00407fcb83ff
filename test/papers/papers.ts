/** The invented papers in this folder, each with its truth. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Truth } from './score.ts'

export type Paper = { name: string; path: string; truth: Truth }

/** Every paper that has a truth, by name. */
export function papers(): Paper[] {
  const folder = import.meta.dirname
  const names = readdirSync(folder).filter(file => file.endsWith('.truth.json'))
  return names.sort().map(file => {
    const name = file.replace('.truth.json', '')
    const path = ['.txt', '.html'].map(ending => join(folder, name + ending)).find(existsSync)
    if (!path) throw new Error(`${file} has no paper beside it: ${name}.txt or ${name}.html.`)
    return { name, path, truth: Truth.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))) }
  })
}
