/** Addresses that tell nothing. */
import { randomBytes } from 'node:crypto'

/** 16 random letters and digits, about 82 bits: nobody finds one by trying. */
export const randomSlug = (): string => randomBytes(12).toString('base64url').replace(/[-_]/g, 'x').toLowerCase()
