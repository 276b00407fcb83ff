/** The checks of the proof-reader: one a file, named as the file is, each with a test beside it that shows it finding and staying silent. */
import { at, type CodeFile, type Fault, literal, property, running, type Tree } from '../tree.ts'
import type { HouseRule } from './house-rule.ts'

const place = /^src\/check\/checks\/([a-z-]+)\/([a-z0-9-]+)\.ts$/

/** The objects of a file that are checks: they have an id, a family and what they find. */
const checksIn = (file: CodeFile) =>
  file.nodes.flatMap(node => {
    const [id, family, says] = ['id', 'family', 'says'].map(one => literal(property(node, one)))
    return id && family && says ? [{ id, family, start: node.start }] : []
  })

const each = (
  tree: Tree,
  wrong: (file: CodeFile, check: ReturnType<typeof checksIn>[number], n: number) => string | null,
) =>
  running(tree).flatMap(file =>
    file.module !== 'check'
      ? []
      : checksIn(file).flatMap((check, n): Fault[] => {
          const says = wrong(file, check, n)
          return says === null ? [] : [{ at: at(file, check.start), says }]
        }),
  )

export const checkRules: HouseRule[] = [
  {
    id: 'one-check-a-file',
    says: 'A check stands alone in a file of its own name, in the folder of its family',
    check: tree =>
      each(tree, (file, { id, family }, n) => {
        const [, folder, name] = place.exec(file.path) ?? []
        if (n > 0) return `a second check, '${id}'`
        return folder === family && name === id ? null : `'${id}' of the family '${family}' does not stand here`
      }),
  },
  {
    id: 'check-has-examples',
    says: 'Beside each check stands a test with examples in which it finds something, and others in which it finds nothing',
    check: tree =>
      each(tree, (file, { id }) => {
        const test = tree.code.find(one => one.path === file.path.replace(/\.ts$/, '.test.ts'))
        if (!test) return `'${id}' has no test beside it`
        const silent = /,\s*\[\]\s*(?:,[^()]*)?\)/.test(test.text)
        const finds = /assert\.(?:equal|match|ok)\(|deepEqual\([\s\S]*?,\s*\[\s*[^\]\s]/.test(test.text)
        return silent && finds
          ? null
          : `the test of '${id}' lacks ${silent ? 'an example that it finds' : 'one that is right'}`
      }),
  },
]
