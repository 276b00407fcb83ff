/** The proof-reader of the broken tree. */
export { sums } from './checks/numbers/sums.ts'
