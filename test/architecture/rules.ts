/** The rules of the house that a machine can check: each is a function from a tree to its faults. */
import { checkRules } from './rules/checks.ts'
import { codeRules } from './rules/code.ts'
import { engineRules } from './rules/engine.ts'
import type { HouseRule } from './rules/house-rule.ts'
import { importRules } from './rules/imports.ts'
import { pageRules } from './rules/pages.ts'
import { sizeRules } from './rules/size.ts'
import { sqlRules } from './rules/sql.ts'
import type { Tree } from './tree.ts'

export const houseRules: HouseRule[] = [
  ...importRules,
  ...sqlRules,
  ...pageRules,
  ...codeRules,
  ...sizeRules,
  ...engineRules,
  ...checkRules,
]

/** Every fault in the tree, with the rule that it breaks. */
export const faultsIn = (tree: Tree): { rule: string; at: string; says: string }[] =>
  houseRules.flatMap(rule => rule.check(tree).map(fault => ({ rule: rule.id, ...fault })))
