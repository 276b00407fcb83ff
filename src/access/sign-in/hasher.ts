/** Passwords as Argon2id hashes, with the parameters that OWASP recommends (m=19 MiB, t=2, p=1). */
import { hash, verify } from '@node-rs/argon2'

export type Hasher = {
  readonly hash: (password: string) => Promise<string>
  /** Whether it is this password. Where there is none to compare with (null) the same work is done, and the answer is no. */
  readonly verify: (stored: string | null, password: string) => Promise<boolean>
}

// Argon2id is the package's default algorithm; its enum is one of types only, which Node does not run.
const parameters = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }

/** One text for one password, however the keyboard composes its letters; forms take spaces off both ends, so we do. */
const normal = (password: string) => password.normalize('NFC').trim()

let noPassword: Promise<string> | null = null

export const argon2: Hasher = {
  hash: password => hash(normal(password), parameters),
  async verify(stored, password) {
    noPassword ??= hash('there is no such password', parameters)
    const same = await verify(stored ?? (await noPassword), normal(password))
    return same && stored !== null
  },
}
