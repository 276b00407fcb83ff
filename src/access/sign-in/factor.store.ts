/** SQL for second factors: codes from an app, passkeys, recovery codes. */
import { sql } from 'kysely'
import { row, rows, type Tx } from '../../db/index.ts'

export const totpSecret = async (tx: Tx, account: number) =>
  (
    await row(
      sql<{
        secret: string
      }>`select secret from access.totp where account_id = ${account} and confirmed_at is not null`,
      tx,
    )
  )?.secret

export const keepTotp = (tx: Tx, account: number, secret: string, step: number) =>
  rows(
    sql`insert into access.totp (account_id, secret, confirmed_at, last_step) values (${account}, ${secret}, now(), ${step})
        on conflict (account_id) do update
          set secret = excluded.secret, confirmed_at = excluded.confirmed_at, last_step = excluded.last_step`,
    tx,
  )

/** False where a code of this step, or of a later one, was accepted before: a code is good once. */
export const useStep = async (tx: Tx, account: number, step: number): Promise<boolean> =>
  (await row(
    sql`update access.totp set last_step = ${step} where account_id = ${account} and last_step < ${step} returning account_id`,
    tx,
  )) !== undefined

export type Passkey = {
  id: string
  account_id: number
  public_key: Uint8Array<ArrayBuffer>
  counter: number
  transports: string[]
  name: string
  made_at: Temporal.Instant
  used_at: Temporal.Instant | null
}

const passkey = sql`select id, account_id, public_key, counter, transports, name, made_at, used_at from access.passkey`

export const passkeyById = (tx: Tx, id: string) => row(sql<Passkey>`${passkey} where id = ${id}`, tx)
export const passkeysOf = (tx: Tx, account: number) =>
  rows(sql<Passkey>`${passkey} where account_id = ${account} order by made_at, id`, tx)

export const insertPasskey = (tx: Tx, made: Omit<Passkey, 'made_at' | 'used_at'>) =>
  rows(
    sql`insert into access.passkey (id, account_id, public_key, counter, transports, name)
        values (${made.id}, ${made.account_id}, ${Buffer.from(made.public_key)}, ${made.counter}, ${made.transports}, ${made.name})`,
    tx,
  )

/** False where the counter went back: somebody has copied the passkey. Zero is what passkeys say that do not count. */
export const usePasskey = async (tx: Tx, id: string, counter: number): Promise<boolean> =>
  (await row(
    sql`update access.passkey set counter = ${counter}, used_at = now()
         where id = ${id} and (counter < ${counter} or counter = 0 and ${counter} = 0) returning id`,
    tx,
  )) !== undefined

export const removePasskey = async (tx: Tx, account: number, id: string): Promise<boolean> =>
  (await row(sql`delete from access.passkey where id = ${id} and account_id = ${account} returning id`, tx)) !==
  undefined

/** Codes of one account that are still good: sixteen random bytes, then the code's Argon2id hash. */
export const goodCodes = (tx: Tx, account: number) =>
  rows(
    sql<{ hash: Buffer }>`select hash from access.recovery_code where account_id = ${account} and used_at is null`,
    tx,
  )

/** False where somebody else was quicker. */
export const useCode = async (tx: Tx, account: number, hash: Buffer): Promise<boolean> =>
  (await row(
    sql`update access.recovery_code set used_at = now()
         where account_id = ${account} and hash = ${hash} and used_at is null returning hash`,
    tx,
  )) !== undefined

export const dropCodes = (tx: Tx, account: number) =>
  rows(sql`delete from access.recovery_code where account_id = ${account}`, tx)

export const insertCodes = (tx: Tx, account: number, hashes: readonly Buffer[]) =>
  rows(
    sql`insert into access.recovery_code (account_id, hash)
        select ${account}, decode(h, 'hex') from unnest(${hashes.map(hash => hash.toString('hex'))}::text[]) as h`,
    tx,
  )
