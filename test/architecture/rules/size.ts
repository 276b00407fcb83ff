/** The budgets: small files, few dependencies. */
import { running, type Fault, type Tree } from '../tree.ts'
import type { HouseRule } from './house-rule.ts'

const most = { lines: 400, ninetyFifth: 250, median: 60, dependencies: 30 }

/** Seeds are data: only the hard cap holds them. */
const isData = (path: string): boolean => path.startsWith('src/demonstration/year-')

/** The value below which a share of the numbers lies (nearest rank); 0 of none. */
export const percentile = (numbers: number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * share) - 1)] ?? 0

const counted = (tree: Tree): number[] =>
  running(tree)
    .filter(file => !isData(file.path))
    .map(file => file.lines)

/** Few files have no meaningful median: a small tree is held to the hard cap only. */
const budget = (tree: Tree, share: number, limit: number): Fault[] => {
  const lines = counted(tree)
  const is = percentile(lines, share)
  return lines.length < 5 || is <= limit ? [] : [{ at: 'src:1', says: `it is ${is} lines over ${lines.length} files` }]
}

export const sizeRules: HouseRule[] = [
  {
    id: 'file-length',
    says: `No file is longer than ${most.lines} lines`,
    check: tree =>
      running(tree)
        .filter(file => file.lines > most.lines)
        .map(file => ({ at: `${file.path}:1`, says: `${file.lines} lines` })),
  },
  {
    id: 'length-95th',
    says: `95 % of the files have at most ${most.ninetyFifth} lines`,
    check: tree => budget(tree, 0.95, most.ninetyFifth),
  },
  {
    id: 'length-median',
    says: `The median file has at most ${most.median} lines`,
    check: tree => budget(tree, 0.5, most.median),
  },
  {
    id: 'dependencies',
    says: `At most ${most.dependencies} run-time dependencies, platform packages not counted`,
    check: tree =>
      tree.packages.dependencies.length <= most.dependencies
        ? []
        : [{ at: 'package.json:1', says: `${tree.packages.dependencies.length} run-time dependencies` }],
  },
]
