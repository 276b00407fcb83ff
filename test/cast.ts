/**
 * The fixed cast for access tests: eleven people before one small borough, with their rights, sessions, cases, a panel and a private
 * board. All of it is invented.
 *
 *   const opened = await testServer()
 *   const cast = await makeCast(opened)
 *   await opened.db.asActor(cast.people.policeCaseworker.session, tx => …)      // the database's doors
 *   await app.request('/cases/' + cast.cases.nuisance.slug, { headers: cast.people.clerk.headers })   // the site's
 *
 * Everybody but the public is signed in wholly, with a second factor, for twelve hours. Who sees what:
 *   cases.nuisance   the council's, before the open panel: councilCaseworker whole; policeCaseworker and panelGuest what the
 *                    agreement gives their agency; outsider and all others do not learn that it is there
 *   cases.limited    the council's, on its list of allowed readers stands another caseworker (nobody of the cast): nobody
 *   cases.police     of the police, not before the panel: policeCaseworker
 *   cases.housing    of the outsider's agency, about the same person as `nuisance`: outsider
 *   panel            open; convened by the council's service
 *   body             a private board with a meeting: clerk, monitoringOfficer, and councillor, who is among its readers
 *   found            an address of a search that councilCaseworker made: nobody else
 */
import { randomBytes } from 'node:crypto'
import { Session } from '../src/db/connect.ts'
import { asRole, type Server } from '../src/db/server.ts'
import { writeCast } from './walls/write-cast.ts'

export type PersonKey =
  | 'public'
  | 'councillor'
  | 'clerk'
  | 'reportAuthor'
  | 'monitoringOfficer'
  | 'councilCaseworker'
  | 'policeCaseworker'
  | 'outsider'
  | 'panelGuest'
  | 'dataProtectionOfficer'
  | 'administrator'

/** `account`, `session` and `cookie` are null for the public only; `headers` are those of a browser that is signed in so. */
export type Person = {
  readonly key: PersonKey
  readonly name: string
  readonly account: number | null
  readonly email: string | null
  readonly token: string | null
  readonly session: Session | null
  readonly cookie: string | null
  readonly headers: Record<string, string>
}
export type SignedInPerson = Person & {
  readonly account: number
  readonly email: string
  readonly token: string
  readonly session: Session
  readonly cookie: string
}

export type CastCase = {
  readonly id: number
  readonly slug: string
  readonly reference: string
  readonly party: number
  /** Of the person whom it is about. */
  readonly name: string
  /** A word that stands in this case's events and nowhere else: seeing it on a page is seeing the case. */
  readonly secret: string
}

export type Cast = {
  readonly people: { readonly public: Person } & { readonly [key in Exclude<PersonKey, 'public'>]: SignedInPerson }
  /** In the order of the issue: for a table. */
  readonly everybody: readonly Person[]
  readonly agencies: {
    readonly council: number
    readonly safety: number
    readonly police: number
    readonly charity: number
    readonly housing: number
  }
  readonly agreement: { readonly id: number; readonly slug: string }
  readonly cases: {
    readonly nuisance: CastCase
    readonly limited: CastCase
    readonly police: CastCase
    readonly housing: CastCase
  }
  readonly panel: { readonly id: number; readonly slug: string; readonly name: string }
  readonly body: {
    readonly id: number
    readonly slug: string
    readonly name: string
    readonly meeting: { readonly id: number; readonly slug: string }
  }
  readonly found: { readonly slug: string }
}

const agencies = { council: 901, safety: 902, police: 903, charity: 904, housing: 905 } as const

const roles = [
  { key: 'councillor', name: 'Councillor Philippa Garroway', role: 'councillor', agency: agencies.council },
  { key: 'clerk', name: 'Desmond Allardyce', role: 'clerk', agency: agencies.council },
  { key: 'reportAuthor', name: 'Yvonne Hathersage', role: 'report-author', agency: agencies.council },
  { key: 'monitoringOfficer', name: 'Bernard Oakenshaw', role: 'monitoring-officer', agency: agencies.council },
  { key: 'councilCaseworker', name: 'Marguerite Fallow', role: 'caseworker', agency: agencies.safety },
  { key: 'policeCaseworker', name: 'Sergeant Owain Trelawn', role: 'caseworker', agency: agencies.police },
  { key: 'outsider', name: 'Leonora Whitstable', role: 'caseworker', agency: agencies.housing },
  { key: 'panelGuest', name: 'Jocelyn Amberley', role: 'panel-member', agency: agencies.charity },
  { key: 'dataProtectionOfficer', name: 'Crispin Wardle', role: 'data-protection-officer', agency: agencies.council },
  { key: 'administrator', name: 'Harriet Penhallow', role: 'administrator', agency: agencies.council },
] as const satisfies readonly { key: Exclude<PersonKey, 'public'>; name: string; role: string; agency: number }[]

const ids = new Map<string, number>(roles.map(({ key }, n) => [key, 911 + n]))
const accountOf = (key: Exclude<PersonKey, 'public'>): number => ids.get(key) ?? 0
/** A caseworker of the council's service who is nobody of the cast: the only one who sees the limited case. */
const colleague = 950

const signIn = ({ key, name }: (typeof roles)[number]): SignedInPerson => {
  const token = randomBytes(32).toString('base64url')
  return {
    key,
    name,
    account: accountOf(key),
    email: `${key.toLowerCase()}@thornmere.example`,
    token,
    session: new Session(token),
    cookie: `session=${token}`,
    headers: { cookie: `session=${token}` },
  }
}

const slug = (): string => randomBytes(12).toString('base64url').replace(/[-_]/g, 'x').toLowerCase()
const oneCase = (id: number, prefix: string, agency: number, name: string, secret: string): CastCase => ({
  id,
  slug: slug(),
  reference: `${prefix}-2026-${agency}-0${id}`,
  party: id + 10,
  name,
  secret,
})

/** In a fresh database of testServer(); once. The log begins with what it writes. */
export async function makeCast({ server }: { server: Server }): Promise<Cast> {
  const signedIn = roles.map(signIn)
  const everyone: Person = {
    key: 'public',
    name: 'A member of the public',
    account: null,
    email: null,
    token: null,
    session: null,
    cookie: null,
    headers: {},
  }
  const cast: Cast = {
    people: { public: everyone, ...Object.fromEntries(signedIn.map(person => [person.key, person])) } as Cast['people'],
    everybody: [everyone, ...signedIn],
    agencies,
    agreement: { id: 931, slug: 'thornmere-community-safety' },
    cases: {
      nuisance: oneCase(941, 'ASB', agencies.safety, 'Quercus Nightingale', 'Zephyrine'),
      limited: oneCase(942, 'ASB', agencies.safety, 'Isadora Featherstonehaugh', 'Oriflamme'),
      police: oneCase(943, 'OM', agencies.police, 'Barnabas Ravenglass', 'Samphire'),
      housing: oneCase(944, 'TEN', agencies.housing, 'Quercus Nightingale', 'Thimblerig'),
    },
    panel: { id: 961, slug: slug(), name: 'Problem solving panel' },
    body: {
      id: 971,
      slug: 'standards-assessment-panel',
      name: 'Standards Assessment Panel',
      meeting: { id: 972, slug: 'standards-assessment-panel-2026-05-01' },
    },
    found: { slug: slug() },
  }
  await asRole(server.login('postgres'), client =>
    writeCast(client, cast, {
      posts: roles.map(({ key, role, agency }) => ({ account: accountOf(key), role, agency })),
      colleague,
    }),
  )
  return cast
}
