/** The journey to an OpenID provider and back: code flow with PKCE, state and nonce. */
import * as client from 'openid-client'
import { z } from 'zod'
import type { Provider } from './providers.ts'

/** What the browser must bring back; kept by us, under the token in its cookie. */
const secrets = z.object({
  key: z.string(),
  verifier: z.string(),
  state: z.string(),
  nonce: z.string(),
  next: z.string().nullable(),
})
export type Secrets = z.output<typeof secrets>
export const readSecrets = (holds: unknown): Secrets | undefined => secrets.safeParse(holds).data

/** Who the provider says that it is. `email`: null unless the provider, or the council's file, vouches for it. */
export type Known = {
  readonly issuer: string
  readonly subject: string
  readonly email: string | null
  /** A second factor was shown to the provider, as far as its word is taken for it. */
  readonly strong: boolean
}

const configurations = new Map<string, Promise<client.Configuration>>()

/** Asked once for each provider; asked again where it could not be reached. */
function configurationOf({ issuer, clientId, clientSecret }: Provider): Promise<client.Configuration> {
  const name = JSON.stringify([issuer, clientId, clientSecret])
  const known = configurations.get(name)
  if (known) return known
  const url = new URL(issuer)
  // providers.ts lets http pass for this machine alone.
  const execute = url.protocol === 'http:' ? [client.allowInsecureRequests] : []
  const asked = client.discovery(url, clientId, { client_secret: clientSecret }, undefined, { execute, timeout: 10 })
  configurations.set(name, asked)
  asked.catch(() => configurations.delete(name))
  return asked
}

/** Where to send the browser, and what to keep until it comes back. */
export async function askProvider(
  provider: Provider,
  callback: string,
  next: string | null,
): Promise<{ address: string; secrets: Secrets }> {
  const configuration = await configurationOf(provider)
  const secrets: Secrets = {
    key: provider.key,
    verifier: client.randomPKCECodeVerifier(),
    state: client.randomState(),
    nonce: client.randomNonce(),
    next,
  }
  const address = client.buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope: 'openid email profile',
    code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: 'S256',
    state: secrets.state,
    nonce: secrets.nonce,
  })
  return { address: address.href, secrets }
}

/** Some providers send the word, or a number; what cannot be read is no. */
const truth = z.preprocess(
  given => (given === undefined ? undefined : [true, 'true', 1, '1'].some(yes => yes === given)),
  z.boolean().optional(),
)

const claims = z.object({
  iss: z.string(),
  sub: z.string(),
  email: z.string().optional(),
  email_verified: truth,
  /** Entra's name for it: the tenant has proved that the domain of the address is its own. */
  xms_edov: truth,
  amr: z.array(z.string()).default([]).catch([]),
})

/** Reads the provider's answer. Throws where it is wrong in any way, which nobody needs to be told apart. */
export async function readAnswer(
  provider: Provider,
  address: URL,
  { verifier, state, nonce }: Secrets,
): Promise<Known> {
  const configuration = await configurationOf(provider)
  const tokens = await client.authorizationCodeGrant(configuration, address, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const identity = claims.parse(tokens.claims())
  const asks = identity.email === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined
  const more = asks ? await client.fetchUserInfo(configuration, tokens.access_token, identity.sub) : {}
  const { email, email_verified, xms_edov, iss, sub, amr } = claims.parse({ ...more, ...identity })
  const said = email_verified ?? xms_edov
  const vouched = said ?? provider.trustsEmail
  return {
    issuer: iss,
    subject: sub,
    email: email !== undefined && vouched ? email : null,
    strong: provider.secondFactor === 'trusted' || (provider.secondFactor === 'amr' && amr.includes('mfa')),
  }
}
