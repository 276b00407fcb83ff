/** The OpenID providers of a council, from a JSON file that is checked at the start. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost'])

const issuer = z.url('The issuer must be an address that begins with https://').refine(text => {
  const url = URL.parse(text)
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.has(url.hostname))
}, 'The issuer must begin with https://: what crosses the network unencrypted proves nothing')

const provider = z.strictObject(
  {
    /** Stands in addresses: '/sign-in/openid/entra'. */
    key: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'The key must be small letters, digits and hyphens, as in “entra”'),
    /** On the button: 'Sign in with …'. */
    name: z.string().min(1, 'Give the name that people know it by').max(60, 'The name must be 60 characters or fewer'),
    issuer,
    clientId: z.string().min(1, 'Give the client id that the provider gave you'),
    clientSecret: z.string().min(1, 'Give the client secret that the provider gave you'),
    /** 'amr': a second factor counts where the provider says that it asked for one; 'trusted': it always does; 'none': ours is asked for. */
    secondFactor: z.enum(['amr', 'trusted', 'none'], 'Say for secondFactor “amr”, “trusted” or “none”'),
    /** The provider says of no address that it is verified, but only the council itself can set them (one Entra tenant). */
    trustsEmail: z.boolean('Say for trustsEmail true or false').default(false),
  },
  {
    error: issue =>
      issue.code === 'unrecognized_keys' ? `There is no setting called ${issue.keys.join(', ')}` : undefined,
  },
)
export type Provider = z.output<typeof provider>

const providers = z
  .array(provider, 'The file must hold a list of providers: [ { … } ]')
  .refine(list => new Set(list.map(one => one.key)).size === list.length, 'Two providers have the same key')
  .refine(list => new Set(list.map(one => one.issuer)).size === list.length, 'Two providers have the same issuer')

/** Every fault as a sentence, with its place: '1st provider, issuer: …'. Secrets are never repeated. */
export function checkProviders(given: unknown): Provider[] | { faults: string[] } {
  const read = providers.safeParse(given)
  if (read.success) return read.data
  return {
    faults: read.error.issues.map(({ path: [n, ...field], message }) =>
      typeof n === 'number'
        ? `Provider ${n + 1}${field.length > 0 ? `, ${field.join('.')}` : ''}: ${message}.`
        : `${message}.`,
    ),
  }
}

/** Reads the file that OPENID_PROVIDERS names. Throws with every fault as a sentence. `origin`: the site's own address. */
export function loadProviders(file: string, origin: string | undefined): Provider[] {
  const fail = (...says: string[]) =>
    new Error([`The OpenID providers in ${file} cannot be used:`, ...says.map(line => `  ${line}`)].join('\n'))
  let given: unknown
  try {
    given = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw fail(error instanceof SyntaxError ? 'The file is not written as JSON.' : 'The file cannot be read.')
  }
  const read = checkProviders(given)
  if ('faults' in read) throw fail(...read.faults)
  if (read.length > 0 && origin === undefined)
    throw fail('A provider sends people back to this site: say its address with --origin https://….')
  return read
}
