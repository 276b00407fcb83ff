/** A page says who may see it, stands in a *.page.ts, and has an address of its own. */
import { at, callsOf, literal, type Node, property, running, type Tree } from '../tree.ts'
import type { HouseRule } from './house-rule.ts'

/** The path of a generated page, with ':' for what a kind of case or its act is called: `/cases/:slug/${type.key}/${act.key}`. */
function generated(node: unknown): string | null {
  const is = node as Node | null
  const template = is?.type === 'TSAsExpression' ? (is.expression as Node) : is
  if (template?.type !== 'TemplateLiteral') return null
  const holes = template.expressions as Node[]
  const named = (hole: Node) =>
    hole.type === 'MemberExpression' && ['key', 'path'].includes(String((hole.property as Node).name))
  const texts = (template.quasis as { value?: { cooked?: string } }[]).map(one => one.value?.cooked ?? '')
  return holes.length > 0 && holes.every(named) && texts[0]?.startsWith('/') === true ? texts.join(':generated') : null
}

const pathOf = (node: unknown) => literal(node) ?? generated(node)

const pages = (tree: Tree) =>
  running(tree).flatMap(file =>
    callsOf(file, 'page')
      .filter(call => call.arguments[0]?.type === 'ObjectExpression')
      .map(call => ({ file, call, path: pathOf(property(call.arguments[0], 'path')) })),
  )

/** Two paths that differ only in what they call their parameters are one: '/people/:slug' and '/people/:id'. */
const shape = (path: string): string => path.replace(/:[A-Za-z]+/g, ':')

export const pageRules: HouseRule[] = [
  {
    id: 'page-allow',
    says: 'No page without allow, public pages included',
    check: tree =>
      pages(tree)
        .filter(({ call }) => property(call.arguments[0], 'allow') === null)
        .map(({ file, call }) => ({ at: at(file, call.start), says: 'this page does not say who may see it' })),
  },
  {
    id: 'page-place',
    says: 'A page stands in a *.page.ts with its path written out; one that is generated names only the key of what it is made from',
    check: tree =>
      pages(tree)
        .filter(({ file, path }) => !file.path.endsWith('.page.ts') || path === null)
        .map(({ file, call }) => ({
          at: at(file, call.start),
          says: 'a page out of its place, or without a written path',
        })),
  },
  {
    id: 'page-unique',
    says: 'No two pages have one path',
    check: tree => {
      const all = pages(tree).flatMap(one => (one.path === null ? [] : [{ ...one, path: one.path }]))
      return all
        .filter(({ path }, i) => all.findIndex(other => shape(other.path) === shape(path)) < i)
        .map(({ file, call, path }) => ({ at: at(file, call.start), says: `another page answers at ${path}` }))
    },
  },
]
