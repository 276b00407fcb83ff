/** Recovery codes: twelve letters and digits, written down for the day when the phone is gone; each is good once. */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { hashRaw } from '@node-rs/argon2'

/** Crockford's alphabet: no I, L, O or U, which are taken for other signs. 32 of them: five bits each. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const howMany = 10

export const newCodes = (): string[] =>
  Array.from({ length: howMany }, () =>
    [...randomBytes(12)]
      .map(byte => alphabet[byte % 32])
      .join('')
      .replaceAll(/.{4}(?=.)/g, '$&-'),
  )

/** As it was printed, however it was typed: O is taken for 0, I and L for 1. */
const normal = (typed: string) =>
  typed
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')

export const isCode = (text: string): boolean => /^[0-9A-HJKMNP-TV-Z]{12}$/.test(normal(text))

const saltBytes = 16

// 60 bits are few enough to be tried one by one against a plain digest (OWASP ASVS 5, 6.5.2), so codes are hashed like passwords.
const hashed = async (code: string, salt: Buffer): Promise<Buffer> =>
  Buffer.concat([salt, await hashRaw(normal(code), { salt, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 })])

/** Codes made together share a salt, so that one typed code is hashed once and compared with all. */
export async function hashCodes(codes: readonly string[]): Promise<Buffer[]> {
  const salt = randomBytes(saltBytes)
  return Promise.all(codes.map(code => hashed(code, salt)))
}

/** Which of the kept hashes is this code's; null where none is. */
export async function findCode(kept: readonly Buffer[], typed: string): Promise<Buffer | null> {
  if (!isCode(typed)) return null
  const salts = new Map(kept.map(hash => [hash.subarray(0, saltBytes).toString('hex'), hash.subarray(0, saltBytes)]))
  const made = await Promise.all([...salts.values()].map(salt => hashed(typed, salt)))
  return kept.find(hash => made.some(one => one.length === hash.length && timingSafeEqual(one, hash))) ?? null
}
