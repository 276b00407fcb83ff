/** Wires the modules together into one application. */
import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import type { Logger } from 'pino'
import { actorOf, signInAddress } from './access/index.ts'
import { feedPages } from './api/index.ts'
import type { Profile } from './authority/index.ts'
import type { Database } from './db/index.ts'
import { actionsPage, decisionsPage, reportPage } from './meetings/index.ts'

import { documentFilePage, documentPage, documentWordsPage } from './records/index.ts'
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
} from './site/index.ts'
import { measured, type Page, type Shell, site } from './web/index.ts'

export const shellOf = (profile: Profile, origin?: string): Shell => ({
  councilName: profile.name.value,
  serviceName: profile.serviceName.value,
  headerColour: profile.colour.value,
  navigation: [
    { text: 'Home', href: '/' },
    { text: 'Meetings', href: '/meetings' },
    { text: 'Decisions', href: '/decisions' },
    { text: 'Actions', href: '/actions' },
    { text: 'Search', href: '/search' },
  ],
  footerLinks: [
    { text: 'Help', href: '/help' },
    { text: 'Accessibility statement', href: '/accessibility' },
    { text: 'Cookies and privacy', href: '/privacy' },
    { text: 'Feed of meetings', href: '/feeds/meetings.atom' },
    { text: 'Feed of decisions', href: '/feeds/decisions.atom' },
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
export const pagesOf = (profile: Profile, db: Database): Page[] => [
  homePage,
  meetingsPage,
  calendarPage,
  meetingPage,
  reportPage,
  bodyPage,
  personPage,
  decisionsPage(profile.wards.value, profile.everyWard.value),
  actionsPage,
  searchPage,
  documentPage,
  documentWordsPage,
  documentFilePage(db.files),
  accessibilityPage(profile),
  helpPage,
  privacyPage,
  ...feedPages(profile.key),
]

export type AppOptions = { db: Database; profile: Profile; log: Logger; origin?: string; now?: () => Temporal.Instant }

/** Behind a proxy (`--origin` is given) the address is what the proxy, the last in the row, has written. */
const addressBehind = (proxy: boolean) => (c: Context) => {
  const forwarded = proxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  if (forwarded) return forwarded
  // Without a socket, as in app.request() of a test, there is no address.
  return 'incoming' in (c.env ?? {}) ? (getConnInfo(c).remote.address ?? '') : ''
}

export function application({ db, profile, log, origin, now }: AppOptions): Hono {
  const https = origin?.startsWith('https:') ?? false
  const app = site(pagesOf(profile, db), {
    shell: shellOf(profile, origin),
    db,
    log,
    edition: () => db.edition(),
    actor: actorOf(db, https),
    signIn: signInAddress,
    from: addressBehind(origin !== undefined),
    https,
    ...(now && { now }),
  })
  // The process answers; then: the database answers too.
  app.get('/health', c => c.text('ok'))
  app.get('/ready', async c => {
    await db.edition()
    return c.text('ready')
  })
  return measured(app, new Hono())
}
