/** Where SQL may stand, whose tables it may write, and what every migration gives its tables. */
import { posix } from 'node:path'
import { openTables } from '../open-tables.ts'
import { at, type CodeFile, dotted, type Fault, literal, type Node, running, type SqlFile, type Tree } from '../tree.ts'
import type { HouseRule } from './house-rule.ts'

const mayHoldSql = (file: CodeFile): boolean =>
  file.module === 'db' || posix.basename(file.path) === 'store.ts' || file.path.endsWith('.store.ts')

const isSqlTag = (node: Node): boolean => {
  if (node.type !== 'TaggedTemplateExpression') return false
  const tag = node.tag as Node
  return (tag.type === 'Identifier' && tag.name === 'sql') || dotted(tag).startsWith('sql.')
}

const builders = /^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)$/
const calledMethod = (node: Node): string => {
  const callee = node.type === 'CallExpression' ? (node.callee as Node) : null
  return callee?.type === 'MemberExpression' ? String((callee.property as Node).name) : ''
}

const statement =
  /^\s*(select\s[^.]*\sfrom\s+\w+\.\w+|insert\s+into\s+\w|update\s+\w+\.\w+\s+set|delete\s+from\s+\w|create\s+(table|schema)\s)/i

/** The words of a string, or of one piece of a template with holes. */
const words = (node: Node): string =>
  node.type === 'TemplateElement' ? String((node.value as { cooked?: string }).cooked) : (literal(node) ?? '')

const packages = new Set(['pg', 'kysely'])

const written =
  /\b(insert\s+into|update|delete\s+from|merge\s+into|truncate(?:\s+table)?)\s+(?:only\s+)?"?([a-z_]+)"?\s*\.\s*"?[a-z_]+"?/gi

/** Comments and quoted words away, offsets kept. */
const bare = (sql: string): string => sql.replace(/--[^\n]*/g, all => ' '.repeat(all.length))

/** Schema and name of every table that a migration makes. */
function tablesOf(file: SqlFile): { schema: string; name: string; start: number }[] {
  const made = /\bcreate\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?(?:"?([a-z_]+)"?\.)?"?([a-z_]+)"?/gi
  return [...bare(file.text).matchAll(made)].map(one => ({
    schema: one[1] ?? '',
    name: one[2] ?? '',
    start: one.index,
  }))
}

/** The tables for which a file does something: said one by one, or in a loop over an array of names. */
function tablesWith(text: string, doing: string): Set<string> {
  const found = new Set<string>()
  for (const one of text.matchAll(new RegExp(`alter\\s+table\\s+("?[a-z_]+"?\\."?[a-z_]+"?)\\s+${doing}`, 'gi')))
    found.add((one[1] ?? '').replaceAll('"', ''))
  for (const block of text.matchAll(/\bdo\s+\$\$.*?\$\$/gis)) {
    const schema = new RegExp(`alter\\s+table\\s+([a-z_]+)\\.%I\\s+${doing}`, 'i').exec(block[0])?.[1]
    const names = /array\s*\[([^\]]*)\]/i.exec(block[0])?.[1] ?? ''
    if (schema) for (const name of names.matchAll(/'([a-z_]+)'/g)) found.add(`${schema}.${name[1]}`)
  }
  return found
}

const everyTable = (tree: Tree) => tree.migrations.flatMap(file => tablesOf(file).map(table => ({ file, table })))
const place = (tree: Tree, name: string) => tree.modules.findIndex(one => one.name === name)

/** The migrations hold the list of reasons for which the system may act: `insert into access.system_why …`. */
function reasons(tree: Tree): { why: string; at: string }[] {
  return tree.migrations.flatMap(file =>
    [...file.text.matchAll(/insert\s+into\s+access\.system_why\b[^;]*;/gi)].flatMap(list =>
      [...list[0].matchAll(/\(\s*'((?:[^']|'')*)'/g)].map(one => ({
        why: (one[1] ?? '').replaceAll("''", "'"),
        at: at(file, list.index + one.index),
      })),
    ),
  )
}

/** The name of what is called: `asSystem` for asSystem(…) and for db.asSystem(…). */
const called = (node: Node): string => {
  const callee = node.type === 'CallExpression' ? (node.callee as Node) : null
  return callee?.type === 'Identifier' ? String(callee.name) : calledMethod(node)
}

const acting = (tree: Tree) =>
  running(tree).flatMap(file =>
    file.nodes
      .filter(node => called(node) === 'asSystem')
      .map(node => {
        const [why] = node.arguments as Node[]
        return { why: why ? literal(why) : null, at: at(file, node.start), file }
      }),
  )

export const sqlRules: HouseRule[] = [
  {
    id: 'sql-in-store',
    says: 'SQL stands only in store.ts, *.store.ts and db',
    check: tree =>
      running(tree)
        .filter(file => !mayHoldSql(file))
        .flatMap(file => [
          ...file.imports
            .filter(one => packages.has(one.from) && !one.type)
            .map(one => ({ at: at(file, one.start), says: `${one.from} is imported outside a store` })),
          ...file.nodes
            .filter(node => isSqlTag(node) || builders.test(calledMethod(node)) || statement.test(words(node)))
            .map(node => ({ at: at(file, node.start), says: 'SQL outside a store' })),
        ]),
  },
  {
    id: 'own-tables',
    says: 'A module writes only the tables of its own schema',
    check: tree =>
      running(tree)
        .filter(file => file.module !== null && mayHoldSql(file))
        .flatMap(file => {
          const inText = [...file.text.matchAll(written)].map(one => ({ schema: one[2] ?? '', start: one.index }))
          const built = file.nodes
            .filter(node => /^(insertInto|updateTable|deleteFrom|mergeInto)$/.test(calledMethod(node)))
            .map(node => ({
              schema: (literal((node.arguments as Node[])[0]) ?? '').split('.')[0] ?? '',
              start: node.start,
            }))
          return [...inText, ...built]
            .filter(({ schema }) => tree.modules.some(one => one.name === schema) && schema !== file.module)
            .map(({ schema, start }) => ({ at: at(file, start), says: `${file.module} writes a table of ${schema}` }))
        }),
  },
  {
    id: 'schema-per-module',
    says: 'Every table of a migration names its schema, and the schema has the name of a module',
    check: tree =>
      everyTable(tree)
        .filter(({ table }) => place(tree, table.schema) < 0)
        .map(({ file, table }) => ({
          at: at(file, table.start),
          says: table.schema ? `${table.schema} is no module` : `${table.name} names no schema`,
        })),
  },
  {
    id: 'row-security',
    says: 'Every table has row security enabled and forced in the migration that makes it, or stands in open-tables.ts with a reason',
    check: tree =>
      everyTable(tree).flatMap(({ file, table }): Fault[] => {
        const name = `${table.schema}.${table.name}`
        if (name in openTables) return []
        const on = (doing: string) => tablesWith(bare(file.text), `${doing}\\s+row\\s+level\\s+security`).has(name)
        return on('enable') && on('force') ? [] : [{ at: at(file, table.start), says: `${name} has no row security` }]
      }),
  },
  {
    id: 'foreign-keys-up',
    says: 'A foreign key points only to a module earlier in src/modules.ts, or to the same',
    check: tree =>
      tree.migrations.flatMap(file => {
        const text = bare(file.text)
        const tables = [
          ...text.matchAll(/\b(?:create\s+table|alter\s+table)\s+(?:if\s+not\s+exists\s+)?"?([a-z_]+)"?\."?[a-z_]+/gi),
        ]
        return [...text.matchAll(/\breferences\s+([a-z_]+)\.[a-z_]+/gi)].flatMap((one): Fault[] => {
          const from = tables.findLast(table => table.index < one.index)?.[1] ?? ''
          const to = one[1] ?? ''
          if (place(tree, from) < 0 || place(tree, to) <= place(tree, from)) return []
          return [{ at: at(file, one.index), says: `a table of ${from} points to one of ${to}, which comes later` }]
        })
      }),
  },
  {
    id: 'system-reasons',
    says: "The reasons given to asSystem('why', …) and the list in the migrations are the same",
    check: tree => {
      const listed = reasons(tree)
      const used = acting(tree)
      return [
        ...used
          .filter(one => one.file.module !== 'db' && one.why === null)
          .map(one => ({ at: one.at, says: 'the reason is not written out' })),
        ...used
          .filter(one => one.why !== null && !listed.some(({ why }) => why === one.why))
          .map(one => ({ at: one.at, says: `'${one.why}' is in no migration` })),
        ...listed
          .filter(({ why }) => !used.some(one => one.why === why))
          .map(one => ({ at: one.at, says: `nothing acts for '${one.why}' any more` })),
      ]
    },
  },
]
