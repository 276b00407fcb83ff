/** Every kind of fault that is planted. */
import type { Kind } from '../kind.ts'
import { numberLists } from './number-lists.ts'
import { numberShares } from './number-shares.ts'
import { numberSums } from './number-sums.ts'

export const kinds: readonly Kind[] = [...numberLists, ...numberSums, ...numberShares]
