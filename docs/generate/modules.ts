/** docs/modules.md: what each module is for, what it offers, and who uses it. */
import type { Tree } from '../../test/architecture/tree.ts'

const code = (names: string[]): string => names.map(name => `\`${name}\``).join(', ')

/** Which modules import from which, by the code that runs. */
function usersOf(tree: Tree, name: string): string[] {
  const users = tree.code
    .filter(
      file => !file.test && file.module !== name && file.imports.some(one => one.target === `src/${name}/index.ts`),
    )
    .map(file => file.module ?? file.path.replace(/^src\//, ''))
  return [...new Set(users)].toSorted()
}

export function modulesPage(tree: Tree): string {
  const there = tree.modules.filter(({ name }) => tree.code.some(file => file.module === name))
  const arrows = there.flatMap(({ name }) => usersOf(tree, name).map(user => `  ${user} --> ${name}`))
  const sections = there.map(({ name, does }) => {
    const offers = tree.code.find(file => file.path === `src/${name}/index.ts`)?.exports ?? []
    const values = offers.filter(one => !one.type).map(one => one.name)
    const types = offers.filter(one => one.type).map(one => one.name)
    const users = usersOf(tree, name)
    return [
      `## ${name}`,
      does,
      values.length > 0 ? `Offers ${code(values)}.` : 'Offers nothing to others.',
      ...(types.length > 0 ? [`Types: ${code(types)}.`] : []),
      users.length > 0 ? `Used by ${users.join(', ')}.` : 'Used by no other module.',
    ].join('\n\n')
  })
  return [
    '# Modules',
    'In the order of `src/modules.ts`: a module imports only from those above it, and only from their `index.ts`. An arrow means "uses".',
    ['```mermaid', 'flowchart BT', ...there.map(({ name }) => `  ${name}`), ...arrows, '```'].join('\n'),
    ...sections,
  ].join('\n\n')
}
