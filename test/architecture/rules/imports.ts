/** Who may import what: modules in order, through their public face, and no barrel that hides it. */
import { posix } from 'node:path'
import { at, type Fault, running, type Tree } from '../tree.ts'
import type { HouseRule } from './house-rule.ts'

const moduleOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null
const place = (tree: Tree, name: string): number => tree.modules.findIndex(one => one.name === name)

/** Every import that crosses from one place to another inside the tree. */
const crossings = (tree: Tree) =>
  tree.code
    .filter(file => file.path.startsWith('src/'))
    .flatMap(file =>
      file.imports.flatMap(one =>
        one.target === null ? [] : [{ file, one, target: one.target, to: moduleOf(one.target) }],
      ),
    )

export const importRules: HouseRule[] = [
  {
    id: 'module-listed',
    says: 'Every folder of src stands in src/modules.ts',
    check: tree =>
      [...new Set(tree.code.flatMap(file => file.module ?? []))]
        .filter(name => place(tree, name) < 0)
        .map(name => ({ at: `src/${name}:1`, says: `${name} is not in src/modules.ts` })),
  },
  {
    id: 'imports-down',
    says: 'A module imports only from modules above it in src/modules.ts',
    check: tree =>
      crossings(tree).flatMap(({ file, one, to }): Fault[] => {
        if (file.module === null || to === null || to === file.module) return []
        if (place(tree, to) < place(tree, file.module)) return []
        return [{ at: at(file, one.start), says: `${file.module} stands above ${to} and may not import from it` }]
      }),
  },
  {
    id: 'imports-through-index',
    says: 'Another module is imported only through its index.ts',
    check: tree =>
      crossings(tree)
        .filter(({ file, target, to }) => to !== null && to !== file.module && target !== `src/${to}/index.ts`)
        .map(({ file, one, to }) => ({
          at: at(file, one.start),
          says: `import '${one.from}' goes past src/${to}/index.ts`,
        })),
  },
  {
    id: 'own-files-directly',
    says: 'Inside a module the file itself is imported, never the own index.ts',
    check: tree =>
      crossings(tree)
        .filter(({ file, target }) => !file.test && posix.basename(target) === 'index.ts')
        .filter(({ file, target }) => file.module !== null && file.path.startsWith(`${posix.dirname(target)}/`))
        .map(({ file, one }) => ({ at: at(file, one.start), says: `import '${one.from}' is the module's own index` })),
  },
  {
    id: 'inside-src',
    says: 'Code under src imports no code from outside it, and no file at its root but in main.ts, app.ts and cli',
    check: tree =>
      crossings(tree).flatMap(({ file, one, target, to }): Fault[] => {
        if (file.test || to !== null || target.endsWith('.json')) return []
        const inside = target.startsWith('src/')
        if (inside && (file.module === null || file.module === 'cli' || target === 'src/modules.ts')) return []
        return [{ at: at(file, one.start), says: `import '${one.from}' leaves the modules` }]
      }),
  },
  {
    id: 'index-only-reexports',
    says: 'An index.ts is a hand-written list of named exports from files of its own folder, and nothing else',
    check: tree =>
      running(tree)
        .filter(file => posix.basename(file.path) === 'index.ts')
        .flatMap(file => {
          const body = file.nodes[0]?.body
          const statements = Array.isArray(body) ? (body as { type: string; start: number; source?: unknown }[]) : []
          const own = statements.filter(one => !(one.type === 'ExportNamedDeclaration' && one.source))
          const others = file.imports.filter(one => one.reexport && !one.from.startsWith('./'))
          return [...own, ...others].map(one => ({
            at: at(file, one.start),
            says: 'this is no named export of an own file',
          }))
        }),
  },
  {
    id: 'no-export-star',
    says: 'No export *: what a module offers is written down name by name',
    check: tree =>
      tree.code.flatMap(file =>
        file.exports
          .filter(one => one.name === '*')
          .map(one => ({ at: at(file, one.start), says: 'export * hides what is exported' })),
      ),
  },
  {
    id: 'no-default-export',
    says: 'No default exports: a thing has one name everywhere',
    check: tree =>
      tree.code.flatMap(file =>
        file.exports
          .filter(one => one.name === 'default')
          .map(one => ({ at: at(file, one.start), says: 'a default export has no name of its own' })),
      ),
  },
  {
    id: 'run-time-packages',
    says: 'Code that runs imports only packages listed under dependencies or optionalDependencies',
    check: tree =>
      running(tree).flatMap(file =>
        file.imports
          .filter(one => one.target === null && !one.from.startsWith('node:'))
          .filter(one => {
            const name = one.from.split('/', one.from.startsWith('@') ? 2 : 1).join('/')
            return ![...tree.packages.dependencies, ...tree.packages.optional].includes(name)
          })
          .map(one => ({ at: at(file, one.start), says: `${one.from} is not among the run-time dependencies` })),
      ),
  },
]
