/** Passkeys (WebAuthn): the questions that a browser's authenticator answers, each good once, and whether the answer is right. */
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'
import type { Tx } from '../../db/index.ts'
import type { Shell } from '../../web/index.ts'
import { type Passkey, passkeyById, passkeysOf, usePasskey } from './factor.store.ts'
import { insertJourney, takeJourney } from './journey.store.ts'
import { digest, isToken, newToken } from './token.ts'

/** What the page gives to the browser: the question, and the token of the journey on which the answer must come back. */
export type Question = { readonly options: string; readonly journey: string }

const minutes = 10
/** Ed25519, P-256 and RSA, which every authenticator has one of; the package would try out newer ones with warnings from Node. */
const algorithms = [-8, -7, -257]
const site = (shell: Shell) => (shell.origin === undefined ? 'localhost' : new URL(shell.origin).hostname)

const told = z.looseObject({ id: z.string(), response: z.looseObject({ clientDataJSON: z.string() }) })
/** The package looks at the rest of the answer itself. */
const answered = z.custom<AuthenticationResponseJSON & RegistrationResponseJSON>(given => told.safeParse(given).success)
const said = z.object({ origin: z.string() })
const asked = z.object({ challenge: z.string(), account: z.number().nullable(), purpose: z.enum(['make', 'use']) })

const ofJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The site's own address; where nobody has said it, any port of this machine by its name, which no other site can have. */
function originFor(shell: Shell, clientData: string): string {
  if (shell.origin !== undefined) return new URL(shell.origin).origin
  const { data } = said.safeParse(ofJson(Buffer.from(clientData, 'base64url').toString('utf8')))
  const url = URL.parse(data?.origin ?? '')
  return url?.protocol === 'http:' && url.hostname === 'localhost' ? url.origin : 'http://localhost'
}

async function keepQuestion(tx: Tx, options: { challenge: string }, account: number | null, purpose: 'make' | 'use') {
  const journey = newToken()
  await insertJourney(tx, digest(journey), 'passkey', { challenge: options.challenge, account, purpose }, minutes)
  return { options: JSON.stringify(options), journey }
}

/** `account`: whose password was shown already; null where the passkey itself says who it is. */
export async function askForPasskey(tx: Tx, shell: Shell, account: number | null): Promise<Question> {
  const known = account === null ? [] : await passkeysOf(tx, account)
  const options = await generateAuthenticationOptions({
    rpID: site(shell),
    userVerification: 'required',
    ...(known.length > 0 && { allowCredentials: known.map(({ id, transports }) => ({ id, transports })) }),
  })
  return keepQuestion(tx, options, account, 'use')
}

export async function askForNewPasskey(
  tx: Tx,
  shell: Shell,
  { id, name, email }: { id: number; name: string; email: string },
): Promise<Question> {
  const known = await passkeysOf(tx, id)
  const options = await generateRegistrationOptions({
    rpID: site(shell),
    rpName: `${shell.serviceName}, ${shell.councilName}`,
    userName: email,
    userDisplayName: name,
    userID: new TextEncoder().encode(`account ${id}`),
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
    supportedAlgorithmIDs: algorithms,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return keepQuestion(tx, options, id, 'make')
}

async function theQuestion(tx: Tx, journey: string, account: number | null, purpose: 'make' | 'use') {
  const holds = isToken(journey) ? await takeJourney(tx, digest(journey), 'passkey') : undefined
  const { data } = asked.safeParse(holds)
  return data?.purpose === purpose && data.account === account ? data.challenge : null
}

/** The package throws at whatever is wrong with an answer; to us all of it is one thing. */
const orNull = <T>(verified: Promise<T>): Promise<T | null> => verified.catch(() => null)

type Answered = { readonly answer: string; readonly journey: string }

/** Whose passkey it is; null where the answer is wrong, late, given before, or another account's than `account`. */
export async function provePasskey(
  tx: Tx,
  shell: Shell,
  { answer, journey }: Answered,
  account: number | null,
): Promise<number | null> {
  const challenge = await theQuestion(tx, journey, account, 'use')
  const { data } = answered.safeParse(ofJson(answer))
  const known = data && (await passkeyById(tx, data.id))
  if (challenge === null || !data || !known || (account !== null && known.account_id !== account)) return null
  const verified = await orNull(
    verifyAuthenticationResponse({
      response: data,
      expectedChallenge: challenge,
      expectedOrigin: originFor(shell, data.response.clientDataJSON),
      expectedRPID: site(shell),
      requireUserVerification: true,
      credential: {
        id: known.id,
        publicKey: new Uint8Array(known.public_key),
        counter: known.counter,
        transports: known.transports,
      },
    }),
  )
  if (!verified?.verified) return null
  return (await usePasskey(tx, known.id, verified.authenticationInfo.newCounter)) ? known.account_id : null
}

/** The new passkey, ready to be kept under a name; null where the answer is wrong or late. */
export async function madePasskey(
  tx: Tx,
  shell: Shell,
  { answer, journey }: Answered,
  account: number,
): Promise<Omit<Passkey, 'name' | 'made_at' | 'used_at'> | null> {
  const challenge = await theQuestion(tx, journey, account, 'make')
  const { data } = answered.safeParse(ofJson(answer))
  if (challenge === null || !data) return null
  const verified = await orNull(
    verifyRegistrationResponse({
      response: data,
      expectedChallenge: challenge,
      expectedOrigin: originFor(shell, data.response.clientDataJSON),
      expectedRPID: site(shell),
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  )
  if (!verified?.verified) return null
  const { id, publicKey, counter, transports } = verified.registrationInfo.credential
  return { id, account_id: account, public_key: publicKey, counter, transports: [...(transports ?? [])] }
}
