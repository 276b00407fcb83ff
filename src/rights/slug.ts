/** Addresses that tell nothing. */
import { randomBytes } from 'node:crypto'

/** 20 random letters and digits; nobody finds one by trying. */
export const randomSlug = (): string => randomBytes(10).toString('hex')
