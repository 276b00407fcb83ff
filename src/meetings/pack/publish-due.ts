/** Carries out the releases of packs that are due: sets the copies, then writes the record, all of it or nothing. */
import { createHash } from 'node:crypto'
import type { Profile } from '../../authority/index.ts'
import type { Database, Files, Tx } from '../../db/index.ts'
import { today } from '../../lib/index.ts'
import { bodyById } from '../../people/index.ts'
import type { Press } from '../../print/index.ts'
import { recordAgenda } from '../agenda/record-agenda.ts'
import { agendaSnapshot, changesSince, type PublishedItem } from '../business/snapshot.ts'
import { noticeGiven } from '../clocks/notice.ts'
import { indexMeeting } from '../index-meeting.ts'
import { linkReports } from '../minutes/link-reports.ts'
import { recordReports } from '../reports/record-reports.ts'
import { fullPaper, publicPaper, supplementPaper } from './compose/paper.ts'
import type { PackContent } from './content.ts'
import { gather } from './gather.ts'
import { publicOf } from './public.ts'
import { agendaFacts, rangesOf, reportFacts } from './record.ts'
import type { Proofreader } from '../proofreader.ts'
import { PackFault, picturesOf, type SetCopy, setCopy } from './set-pack.ts'
import { type Due, dueReleases, insertPack, markFailed, markPublished, publishedBefore, takeDue } from './store.ts'

type House = Pick<Profile, 'name' | 'contact' | 'committee'>
export type PublishOptions = {
  profile: House
  now: Temporal.Instant
  press: Press
  proofreader: Pick<Proofreader, 'gate'>
}

const changedIntoError =
  'Since the papers were released, something was changed that contradicts itself. Look at the proof-reading, then release them again.'

/** How often a pack is set anew because something changed while it was set. */
const tries = 4

/** Answers how many were published. What fails keeps its reason for the clerk, and the others go out. */
export async function publishDue(db: Database, options: PublishOptions): Promise<number> {
  let done = 0
  for (const due of await db.asSystem('publish', tx => dueReleases(tx, options.now))) {
    try {
      if (await publishOne(db, due, options)) done += 1
    } catch (cause) {
      const says =
        cause instanceof PackFault
          ? cause.message
          : 'Something went wrong here. It is in the log of the site; try again.'
      await db.asSystem('publish', tx => markFailed(tx, due.id, says))
      if (!(cause instanceof PackFault)) throw cause
    }
  }
  return done
}

/** What a pack is made from at one moment; `mark` tells two moments apart. */
type Gathered = {
  content: PackContent
  agenda: PublishedItem[]
  before: { all: number; supplements: number; agenda: PublishedItem[] | null }
  mark: string
}

async function gathered(tx: Tx, { slug, meetingId }: Due, profile: House): Promise<Gathered> {
  const content = await gather(tx, slug, profile)
  if (!content) throw new PackFault('There is no such meeting any more.')
  const agenda = await agendaSnapshot(tx, meetingId)
  const before = await publishedBefore(tx, meetingId)
  const mark = createHash('sha256')
    .update(JSON.stringify([content, agenda, before]))
    .digest('hex')
  return { content, agenda, before, mark }
}

async function publishOne(db: Database, due: Due, options: PublishOptions): Promise<boolean> {
  const { profile, now, press, proofreader } = options
  for (let attempt = 0; attempt < tries; attempt++) {
    const at = await db.asSystem('publish', tx => gathered(tx, due, profile))
    if (at.content.items.length === 0) throw new PackFault('There is no item on the agenda.')
    const { open } = await db.asSystem('publish', tx => proofreader.gate(tx, at.content))
    if (open > 0) throw new PackFault(changedIntoError)
    const copies = await setCopies(at, { profile, now, press, files: db.files })
    const outcome = await db.asSystem('publish', async tx => {
      const taken = await takeDue(tx, due.id, now)
      if (!taken) return 'taken'
      if ((await gathered(tx, due, profile)).mark !== at.mark) return 'changed'
      await write(tx, due, at, copies, { now, convened: taken.convened, profile })
      return 'published'
    })
    if (outcome !== 'changed') return outcome === 'published'
  }
  throw new PackFault(
    'The papers kept changing while the pack was made. Release it again when nobody is working on them.',
  )
}

type Copy = SetCopy & { audience: 'public' | 'full' | 'supplement'; sha256: string }

/** Items that are new since the last publication, or have new papers; null where something else changed too, or nothing was published. */
export function supplementItems({ before, agenda }: Pick<Gathered, 'before' | 'agenda'>): Set<number> | null {
  if (before.all === 0 || before.agenda === null) return null
  const changes = changesSince(before.agenda, agenda)
  const added = changes.every(
    change => change.is === 'added' || change.is === 'report added' || change.is === 'renumbered',
  )
  const items = changes.filter(change => change.is !== 'renumbered').map(change => change.id)
  return added && items.length > 0 ? new Set(items) : null
}

async function setCopies(
  at: Gathered,
  { profile, now, press, files }: Omit<PublishOptions, 'proofreader'> & { files: Files },
): Promise<Copy[]> {
  const about = { committee: profile.committee, on: today(now).toString() }
  const open = publicOf(at.content)
  const items = supplementItems(at)
  const papers = [
    { audience: 'public' as const, paper: publicPaper(open, about) },
    { audience: 'full' as const, paper: fullPaper(at.content, about) },
    {
      audience: 'supplement' as const,
      paper: items && supplementPaper(open, about, { number: at.before.supplements + 1, items }),
    },
  ]
  const copies: Copy[] = []
  for (const { audience, paper } of papers) {
    if (!paper) continue
    const copy = await setCopy(press, paper, files)
    copies.push({ ...copy, audience, sha256: await files.keep(copy.made.bytes) })
  }
  return copies
}

/** Everything that a publication changes, in the transaction of its release. */
async function write(
  tx: Tx,
  due: Due,
  at: Gathered,
  copies: readonly Copy[],
  { now, convened, profile }: { now: Temporal.Instant; convened: string | null; profile: House },
): Promise<void> {
  const open = publicOf(at.content)
  const { meeting } = open
  const body = await bodyById(tx, open.body.id)
  const main = copies.find(copy => copy.audience === 'public')
  if (!body || !main) throw new PackFault('There is no such body any more.')
  await recordAgenda(tx, meeting.id, agendaFacts(open, main.made.ranges))
  await recordReports(tx, body, meeting, reportFacts(open), true)
  await linkReports(tx, meeting.id)
  for (const { audience, sha256, paper, made } of copies) {
    const isPublic = audience !== 'full'
    const pack = {
      audience,
      sha256,
      bytes: made.bytes.length,
      pages: made.pages ?? 0,
      gaps: made.gaps,
      ranges: isPublic ? rangesOf(open, made.ranges) : [],
      replaced: isPublic ? made.replaced : [],
      paper: isPublic ? paper : null,
      places: isPublic ? made.places : [],
      pictures: isPublic ? picturesOf(paper) : [],
    }
    await insertPack(tx, due.id, pack, now)
  }
  const kind = supplementItems(at) ? 'supplement' : 'agenda'
  const notice = noticeGiven(now, meeting.date, profile.committee, { convened })
  await markPublished(tx, due.id, { kind, notice, agenda: at.agenda, now })
  await indexMeeting(tx, meeting.id)
}
