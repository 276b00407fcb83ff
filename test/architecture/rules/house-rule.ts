/** What a rule of the house is: a name, a sentence, and a function from a tree to the faults in it. */
import type { Fault, Tree } from '../tree.ts'

export type HouseRule = { id: string; says: string; check: (tree: Tree) => Fault[] }
