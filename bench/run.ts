/** Runs the measurements: `npm run bench` all of them, `npm run bench -- NAME` one. Prints a Markdown table of each. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench } from './row.ts'

const wanted = process.argv.slice(2)
// Other programs in this folder do their work as soon as they are imported.
const isBench = (file: string) => /^export const bench\b/m.test(readFileSync(join(import.meta.dirname, file), 'utf8'))
const files = readdirSync(import.meta.dirname).filter(file => file.endsWith('.ts') && isBench(file))
let ran = 0
for (const file of files) {
  const found = (await import(`./${file}`)) as { bench?: Bench }
  if (!found.bench || (wanted.length > 0 && !wanted.includes(found.bench.name))) continue
  ran += 1
  console.log(`\n## ${found.bench.name}\n\n| what | measured | bar | holds |\n|---|---|---|---|`)
  for (const row of await found.bench.run())
    console.log(
      `| ${row.what} | ${row.measured} | ${row.bar} | ${row.holds === null ? '' : row.holds ? 'yes' : '**no**'} |`,
    )
}
if (ran === 0) {
  console.error(`There is no measurement called ${wanted.join(', ')}.`)
  process.exitCode = 1
}
