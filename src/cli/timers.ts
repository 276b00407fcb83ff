/** What the site does by itself while it is served. Each sweeps rows of the database, so any number of processes may do it at once. */
import { join } from 'node:path'
import type { Profile } from '../authority/index.ts'
import { engineOf } from '../case-types/index.ts'
import { casesDueSoon, publicationsDue } from '../casework/index.ts'
import type { Database } from '../db/index.ts'
import { now, today } from '../lib/index.ts'
import { proofreader } from '../check/index.ts'
import { forgetAskers, press, publishDue, publishDueMinutes, remind } from '../meetings/index.ts'
import { choosePost, sendLetters } from '../notify/index.ts'
import { clearExpired } from '../rights/index.ts'
import { say } from './command.ts'
import { repeat, type Repeated, type Running } from './repeat.ts'

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

export type Served = {
  readonly db: Database
  readonly profile: Profile
  /** 'https://record.example.gov.uk': what links in letters begin with. */
  readonly site: string
}

/** Where letters go: SMTP_URL, NOTIFY_KEY with NOTIFY_TEMPLATE, else the folder outbox of DATA_DIR. Throws a sentence. */
export const postFrom = ({ name, contact }: Profile, environment: Record<string, string | undefined>) =>
  choosePost({
    smtpUrl: environment['SMTP_URL'],
    notifyKey: environment['NOTIFY_KEY'],
    notifyTemplate: environment['NOTIFY_TEMPLATE'],
    notifyUrl: environment['NOTIFY_URL'],
    from: { name: name.value, address: environment['MAIL_FROM'] || contact.email.value },
    outbox: join(environment['DATA_DIR'] || './data', 'outbox'),
  })

/** Another thing to do by itself is another entry. */
const timers = ({ db, profile, site }: Served, post: ReturnType<typeof postFrom>): readonly Repeated[] => [
  {
    failed: 'Letters could not be sent',
    every: 20 * second,
    run: signal => sendLetters(db, post, { site, now, signal, say }),
  },
  {
    failed: 'Papers could not be published',
    every: 15 * second,
    run: () => publishDue(db, { profile, now: now(), press, proofreader }),
  },
  {
    failed: 'Minutes could not be published',
    every: 15 * second,
    run: () => publishDueMinutes(db, { publisher: profile.name.value, committee: profile.committee }, now()),
  },
  {
    failed: 'Reminders could not be written',
    every: hour,
    run: () =>
      remind(db, profile, now(), async tx => [
        ...(await casesDueSoon(tx, engineOf(profile), today())),
        ...(await publicationsDue(tx, engineOf(profile), today())),
      ]),
  },
  {
    failed: 'What is past its time could not be cleared',
    every: 24 * hour,
    run: () => Promise.all([clearExpired(db), forgetAskers(db, now())]),
  },
]

export function startTimers(served: Served, post: ReturnType<typeof postFrom>): Running {
  const running = timers(served, post).map(repeat)
  return {
    async stop() {
      await Promise.all(running.map(one => one.stop()))
      post.close()
    },
  }
}
