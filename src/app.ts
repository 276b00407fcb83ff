/** Wires the modules together into one application. */
import { Hono } from 'hono'
import type { Logger } from 'pino'
import {
  actorOf,
  administrationLinks,
  administrationPages,
  auditPages,
  mayProtectData,
  type Provider,
  signInAddress,
  signInPages,
} from './access/index.ts'
import { dataPages, feedPages } from './api/index.ts'
import type { Profile } from './authority/index.ts'
import { engineOf } from './case-types/index.ts'
import { caseworkLinks, caseworkPages, type Engine, reasonWords } from './casework/index.ts'
import { checkPages, proofreader } from './check/index.ts'
import type { Database } from './db/index.ts'
import {
  actionPages,
  agendaPages,
  committeeDeskPages,
  committeeLinks,
  decisionsPage,
  declarationPages,
  livePages,
  minutesPages,
  packPages,
  draftPages,
  questionPages,
  reportPage,
  scrutinyPages,
  workProgrammePages,
} from './meetings/index.ts'

import { bodyReadersPage, interestPages } from './people/index.ts'
import { documentFilePage, documentPage, documentWordsPage, importPaperPage } from './records/index.ts'
import { rightsPages } from './rights/index.ts'
import { searchPage } from './search/index.ts'
import {
  accessibilityPage,
  bodyPage,
  calendarPage,
  helpPage,
  homePage,
  meetingPage,
  meetingsPage,
  personPage,
  privacyPage,
  workPage,
} from './site/index.ts'
import { callerBehind, type Limits, measured, type Page, type Shell, site } from './web/index.ts'

export const shellOf = (profile: Profile, origin?: string): Shell => ({
  councilName: profile.name.value,
  serviceName: profile.serviceName.value,
  headerColour: profile.colour.value,
  navigation: [
    { text: 'Home', href: '/' },
    { text: 'Meetings', href: '/meetings' },
    { text: 'Decisions', href: '/decisions' },
    { text: 'Actions', href: '/actions' },
    { text: 'Questions', href: '/questions' },
    { text: 'Report', href: '/report' },
    { text: 'Search', href: '/search' },
  ],
  navigationFor: actor => [
    ...(actor.stage === 'whole' ? [{ text: 'Your work', href: '/work' }] : []),
    ...committeeLinks(actor),
    ...caseworkLinks(actor),
    ...(mayProtectData(actor) ? [{ text: 'Data protection', href: '/data-protection' }] : []),
    ...administrationLinks(actor),
  ],
  footerLinks: [
    { text: 'Help', href: '/help' },
    { text: 'Accessibility statement', href: '/accessibility' },
    { text: 'Cookies and privacy', href: '/privacy' },
    { text: 'Information sharing agreements', href: '/agreements' },
    { text: 'What scrutiny asked for', href: '/scrutiny' },
    { text: 'Register of interests', href: '/interests' },
    { text: 'Public spaces protection orders', href: '/orders' },
    { text: 'Open data', href: '/data' },
    { text: 'Feed of meetings', href: '/feeds/meetings.atom' },
    { text: 'Feed of decisions', href: '/feeds/decisions.atom' },
    { text: 'Sign in', href: '/sign-in' },
    { text: 'The council’s website', href: profile.website.value },
  ],
  search: { action: '/search', label: 'Search everything that was published' },
  feedbackEmail: profile.contact.email.value,
  ...(origin !== undefined && { origin }),
  ...(profile.demonstration && {
    phase: { tag: 'Demonstration', text: 'This borough, its people and its papers are invented.' },
  }),
})

/** Every page of the public site. */
export const pagesOf = (
  profile: Profile,
  db: Database,
  signIn: Parameters<typeof signInPages>[0] = { https: false },
  setUpCode?: string,
  stop?: AbortSignal,
  engine: Engine = engineOf(profile),
): Page[] => [
  homePage,
  meetingsPage,
  calendarPage,
  meetingPage(profile),
  reportPage,
  bodyPage,
  bodyReadersPage,
  personPage,
  ...interestPages(profile),
  ...declarationPages(profile),
  ...livePages(db, profile.committee, { stop }),
  decisionsPage(profile.wards.value, profile.everyWard.value),
  ...committeeDeskPages(profile),
  ...actionPages,
  ...agendaPages(profile),
  ...draftPages(profile, proofreader),
  ...minutesPages(profile, db.files, proofreader),
  ...packPages(profile, db.files, proofreader),
  ...checkPages(profile),
  ...workProgrammePages(profile),
  ...questionPages(profile),
  ...scrutinyPages(profile),
  searchPage,
  documentPage,
  documentWordsPage,
  documentFilePage(db.files),
  importPaperPage(profile),
  accessibilityPage(profile),
  helpPage,
  privacyPage,
  workPage(profile.committee, engine),
  ...feedPages(profile.key),
  ...dataPages(profile),
  ...signInPages(signIn),
  ...caseworkPages(engine),
  ...auditPages(reasonWords),
  ...rightsPages,
  ...administrationPages({ council: profile.name.value, ...(setUpCode !== undefined && { setUpCode }) }),
]

export type AppOptions = {
  db: Database
  profile: Profile
  log: Logger
  origin?: string
  /** OpenID providers, from loadProviders(). */
  providers?: readonly Provider[]
  /** Offers /set-up, with this code, while there is no account. */
  setUpCode?: string
  now?: () => Temporal.Instant
  limits?: Limits
  /** The kinds of cases and their limits; those of the profile where not said. */
  engine?: Engine
  /** Ends what is sent without end, so that the process can stop. */
  stop?: AbortSignal
}

export function application({
  db,
  profile,
  log,
  origin,
  providers = [],
  setUpCode,
  now,
  limits,
  engine,
  stop,
}: AppOptions): Hono {
  const https = origin?.startsWith('https:') ?? false
  const app = site(pagesOf(profile, db, { https, providers }, setUpCode, stop, engine), {
    shell: shellOf(profile, origin),
    db,
    log,
    edition: () => db.edition(),
    actor: actorOf(db, https),
    signIn: signInAddress,
    from: callerBehind(origin !== undefined),
    https,
    ...(now && { now }),
    ...(limits && { limits }),
  })
  // The process answers; then: the database answers too. Whatever name the watcher calls us by.
  const outer = new Hono()
  const plain = { 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox" }
  outer.get('/health', c => c.text('ok', 200, plain))
  outer.get('/ready', async c => {
    const answers = await db.edition().then(
      () => true,
      () => false,
    )
    return answers ? c.text('ready', 200, plain) : c.text('the database does not answer', 503, plain)
  })
  return measured(app, outer)
}
