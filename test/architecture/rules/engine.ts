/** The engine of cases names no kind of case: a service is a folder in case-types, and taking it away takes all of it away. */
import { at, literal, property, running, type Node, type Tree } from '../tree.ts'
import type { HouseRule } from './house-rule.ts'

/** Every kind that is declared: an object with a key, a name and the prefix of its references. */
const kindsIn = (tree: Tree): { key: string; name: string; prefix: string }[] =>
  running(tree)
    .filter(file => file.module === 'case-types')
    .flatMap(file => file.nodes)
    .flatMap(node => {
      const [key, name, prefix] = ['key', 'name', 'prefix'].map(one => literal(property(node, one)))
      return key && name && prefix ? [{ key, name, prefix }] : []
    })

/** What a piece of text says as it runs: a string, or what stands between the holes of a template. */
const said = (node: Node): string | null =>
  node.type === 'TemplateElement' ? (node.value as { raw: string }).raw : node.type === 'Literal' ? literal(node) : null

/** A key of one word is often plain English: alone it names a kind, in a sentence it does not. */
const namesOf = ({ key, name, prefix }: { key: string; name: string; prefix: string }): RegExp =>
  new RegExp([`^${key}$`, `\\b${prefix}-\\d`, ...[key, name].filter(one => /[- ]/.test(one))].join('|'), 'i')

export const engineRules: HouseRule[] = [
  {
    id: 'engine-names-no-kind',
    says: 'No kind of case stands in casework by its key, its name or its prefix: the engine is told which there are',
    check: tree => {
      const kinds = kindsIn(tree).map(kind => ({ key: kind.key, names: namesOf(kind) }))
      return running(tree)
        .filter(file => file.module === 'casework')
        .flatMap(file =>
          file.nodes.flatMap(node => {
            const text = said(node)
            const kind = text === null ? undefined : kinds.find(({ names }) => names.test(text))
            return kind ? [{ at: at(file, node.start), says: `the engine names '${kind.key}'` }] : []
          }),
        )
    },
  },
]
