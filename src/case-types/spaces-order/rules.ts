/** The rules of what an order says. */
import { rule } from '../../lib/index.ts'

export const numberWhole = rule<void, { most: string }>({
  id: 'spaces-number-whole',
  source: 'our own: a limit is a number that an officer can count to',
  says: () => 'Enter the most dogs as a whole number from 1 to 99, or leave it blank',
  test: ({ most }) => most === '' || /^[1-9]\d?$/.test(most),
})
