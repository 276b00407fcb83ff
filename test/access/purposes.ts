/** For which purposes a command may act as the system: every asSystem('…') in the files that it can reach, collected from the code. */
import { join, posix } from 'node:path'
import { type CodeFile, readTree } from '../architecture/tree.ts'

const root = join(import.meta.dirname, '../..')

/** 'src/access/index.ts' with the names taken from it: the files that define them. */
function definingFiles(index: CodeFile, names: readonly string[]): string[] {
  // Both lists are in the order of the file, which holds nothing but `export … from`.
  const from = index.imports.filter(one => one.reexport)
  return names.flatMap(name => from[index.exports.findIndex(one => one.name === name)]?.target ?? [])
}

/** Sorted; for each command by its name. A command is the file src/cli/NAME.ts. */
export async function purposes(commands: readonly string[]): Promise<Map<string, string[]>> {
  const { code } = await readTree(root)
  const files = new Map(code.map(file => [file.path, file]))
  const reach = (path: string, seen: Set<string>): Set<string> => {
    const file = files.get(path)
    if (!file || seen.has(path)) return seen
    seen.add(path)
    for (const { target, type, names } of file.imports) {
      if (target === null || type) continue
      const index = posix.basename(target) === 'index.ts' ? files.get(target) : undefined
      for (const next of index ? definingFiles(index, names) : [target]) reach(next, seen)
    }
    return seen
  }
  const found = (path: string) =>
    [...reach(path, new Set())].flatMap(one =>
      [...(files.get(one)?.text ?? '').matchAll(/\basSystem\(\s*'([\w-]+)'/g)].map(([, why = '']) => why),
    )
  return new Map(commands.map(name => [name, [...new Set(found(`src/cli/${name}.ts`))].toSorted()]))
}
