/** Tokens: what a browser or a link holds, and the SHA-256 of it that we hold. */
import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, as 43 letters, digits, - and _. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What a table keeps of a token, or of anything else that it must recognise and may not tell. */
export const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

export const isToken = (text: string | undefined): text is string => text !== undefined && /^[\w-]{43}$/.test(text)
