/** What no line of code may do: reach for the clock, the environment, a council's name, or a way round the types. */
import { posix } from 'node:path'
import {
  at,
  callsOf,
  type CodeFile,
  dotted,
  type Fault,
  literal,
  type Node,
  property,
  running,
  type Tree,
} from '../tree.ts'
import type { HouseRule } from './house-rule.ts'

/** Faults at every node of the code that runs and for which `wrong` gives a sentence. */
const atNodes =
  (wrong: (node: Node, file: CodeFile) => string | null) =>
  (tree: Tree): Fault[] =>
    running(tree).flatMap(file =>
      file.nodes.flatMap((node): Fault[] => {
        const says = wrong(node, file)
        return says === null ? [] : [{ at: at(file, node.start), says }]
      }),
    )

const isCast = (node: unknown, to: string): node is Node & { expression: Node } =>
  typeof node === 'object' &&
  node !== null &&
  (node as Node).type === 'TSAsExpression' &&
  ((node as Node).typeAnnotation as Node).type === to

const named = (node: Node | null | undefined, name: string) => node?.type === 'Identifier' && node.name === name

const rulesMade = (tree: Tree) =>
  running(tree).flatMap(file =>
    callsOf(file, 'rule').map(call => ({ file, call, id: literal(property(call.arguments[0], 'id')) })),
  )

export const codeRules: HouseRule[] = [
  {
    id: 'no-local-names',
    says: "No council's name stands in code or migrations: what is local is a value in authorities/",
    check: tree => {
      if (tree.localNames.length === 0) return []
      const name = new RegExp(`\\b(${tree.localNames.join('|')})\\b`, 'gi')
      return [...running(tree), ...tree.migrations].flatMap(file =>
        [...file.text.matchAll(name)].map(one => ({
          at: at(file, one.index),
          says: `${one[0]} is one council's name`,
        })),
      )
    },
  },
  {
    id: 'environment',
    says: 'The environment is read only in src/cli, src/main.ts and src/db',
    check: atNodes((node, file) => {
      if (file.module === 'cli' || file.module === 'db' || file.path === 'src/main.ts') return null
      const imported = node.type === 'ImportSpecifier' && named(node.imported as Node, 'env')
      return dotted(node) === 'process.env' || imported ? 'process.env is read here' : null
    }),
  },
  {
    id: 'clock',
    says: 'Only lib/clock.ts and db ask what time it is; everybody else is told',
    check: atNodes((node, file) => {
      if (file.path === 'src/lib/clock.ts' || file.module === 'db') return null
      const made = node.type === 'NewExpression' && named(node.callee as Node, 'Date')
      return made || dotted(node) === 'Date.now' || dotted(node) === 'Temporal.Now' ? 'the clock is read here' : null
    }),
  },
  {
    id: 'no-way-round-types',
    says: 'No as any, no @ts-ignore, and no as unknown as but in db, where the driver is met: the types hold everywhere',
    check: tree => [
      ...atNodes((node, file) => {
        if (isCast(node, 'TSAnyKeyword')) return 'as any switches the types off'
        return file.module !== 'db' && node.type === 'TSAsExpression' && isCast(node.expression, 'TSUnknownKeyword')
          ? 'as unknown as goes round the types'
          : null
      })(tree),
      ...tree.code.flatMap(file =>
        file.comments
          .filter(one => /^[\s*]*@ts-(ignore|nocheck|expect-error)\b/.test(one.value))
          .map(one => ({ at: at(file, one.start), says: 'this comment switches the types off' })),
      ),
    ],
  },
  {
    id: 'head-sentence',
    says: 'Every file begins with a comment that says in one sentence what it is for (index.ts and tests apart)',
    check: tree =>
      running(tree)
        .filter(file => posix.basename(file.path) !== 'index.ts' && file.comments[0]?.start !== 0)
        .map(file => ({ at: `${file.path}:1`, says: 'no sentence at its head' })),
  },
  {
    id: 'no-vague-names',
    says: 'No file or folder is called utils, helpers, common, shared, misc, manager or service',
    check: tree =>
      tree.code
        .filter(file => /(^|[/-])(utils?|helpers?|common|shared|misc|managers?|services?)(\.ts$|\/)/i.test(file.path))
        .map(file => ({ at: `${file.path}:1`, says: 'the name does not say what is in it' })),
  },
  {
    id: 'parses',
    says: 'Every file can be read by the checker',
    check: tree => tree.code.flatMap(file => (file.faulty ? [{ at: `${file.path}:1`, says: file.faulty }] : [])),
  },
  {
    id: 'rules-are-pure',
    says: 'rules.ts is pure: no database, no files, no clock; now, working days and limits come in as arguments',
    check: tree =>
      running(tree)
        .filter(file => posix.basename(file.path) === 'rules.ts')
        .flatMap(file =>
          file.imports
            .filter(
              one =>
                /^node:|(^|\/)store\.ts$|(^|\/)db\/|^(pg|kysely|hono)\b/.test(one.from) ||
                one.names.some(name => name === 'now' || name === 'today'),
            )
            .map(one => ({ at: at(file, one.start), says: `import '${one.from}' is not pure` })),
        ),
  },
  {
    id: 'rule-place',
    says: 'rule() is called only in a rules.ts, with its id written out, so that docs/rules.md has them all',
    check: tree =>
      rulesMade(tree)
        .filter(({ file, id }) => posix.basename(file.path) !== 'rules.ts' || id === null)
        .map(({ file, call }) => ({
          at: at(file, call.start),
          says: 'a rule out of its place, or without a written id',
        })),
  },
  {
    id: 'rule-unique',
    says: 'No two rules have one id',
    check: tree => {
      const made = rulesMade(tree)
      return made
        .filter(({ id }, i) => id !== null && made.findIndex(other => other.id === id) < i)
        .map(({ file, call, id }) => ({ at: at(file, call.start), says: `there is another rule '${id}'` }))
    },
  },
  {
    id: 'rule-tested',
    says: 'Every rule is named by its id in a test',
    check: tree => {
      const tested = new Set(tree.code.filter(file => file.test).flatMap(file => file.nodes.map(literal)))
      return rulesMade(tree)
        .filter(({ id }) => id !== null && !tested.has(id))
        .map(({ file, call, id }) => ({ at: at(file, call.start), says: `no test names '${id}'` }))
    },
  },
]
