/** Everything that the files of one kind export, with the file that it comes from. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Tree } from '../../test/architecture/tree.ts'

export async function exportsOf(tree: Tree, ending: string): Promise<{ path: string; name: string; value: unknown }[]> {
  const paths = tree.code.filter(file => !file.test && `/${file.path}`.endsWith(ending)).map(file => file.path)
  const found = await Promise.all(
    paths.map(async path => {
      const all = (await import(pathToFileURL(join(tree.root, path)).href)) as Record<string, unknown>
      return Object.entries(all).map(([name, value]) => ({ path, name, value }))
    }),
  )
  return found.flat()
}
