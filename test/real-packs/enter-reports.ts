/** What authors do for a pack that is made again: each report written in the template that prints its headings, signed, accepted. */
import { isRefusal } from '../../src/lib/index.ts'
import { beginDraft } from '../../src/meetings/drafts/begin-draft.ts'
import { deskOf } from '../../src/meetings/drafts/desk.ts'
import { askSignOff, giveSignOff } from '../../src/meetings/drafts/events.store.ts'
import { type Place, saveSection } from '../../src/meetings/drafts/save-section.ts'
import { acceptDraft, submitDraft } from '../../src/meetings/drafts/signing/decide-draft.ts'
import { type DraftRow, draftBySlug, updateHeader } from '../../src/meetings/drafts/store.ts'
import { type Placed, placedSections, templatesOn } from '../../src/meetings/drafts/template.ts'
import { placesIn } from '../../src/meetings/drafts/desk.ts'
import type { Tx } from '../../src/db/index.ts'
import type { Profile } from '../../src/authority/index.ts'
import { account, type World } from '../committee-world.ts'
import { done, type Report } from './truth.ts'

type At = { world: World; profile: Profile; slug: string; date: string; now: Temporal.Instant }

const numbersOf = (sections: readonly { number: string | null; title: string }[]): string[] =>
  sections.map(one => `${one.number} ${one.title}`)

/** The headings that a template prints by itself. */
const headings = (placed: readonly Placed[]): string[] =>
  placed.flatMap(one => [`${one.number} ${one.title}`, ...numbersOf(one.subs)])

/** As an author chooses one: by what it prints. What only this report has (3.2, 3.6) is its author's own. */
function templateFor({ profile, date }: At, report: Report): string {
  const { committee } = profile
  const wanted = numbersOf(report.sections)
  const found = templatesOn(committee, date).find(template =>
    headings(placedSections(template, committee.priorities.value)).every(one => wanted.includes(one)),
  )
  if (!found) throw new Error(`No template prints the headings of “${report.title}”.`)
  return found.key
}

/**
 * Words of a section whose headings have these numbers: a paragraph for each number between them. A heading that follows on the one
 * before has a list in it, which takes no number.
 */
export function wordsWith(section: string, own: readonly { number: string; title: string }[]): string {
  const minor = (number: string) => Number(number.split('.')[1])
  const last = Math.max(2, ...own.map(one => minor(one.number) + 1))
  return Array.from({ length: last }, (_, n) => {
    const head = own.find(one => minor(one.number) === n + 1)
    if (!head) return `This is what is told in ${section.toLowerCase()}, in its paragraph ${n + 1}, at some length.`
    return `### ${head.title}\n\n- What was done, in short.\n- What came of it.`
  }).join('\n\n')
}

function wordsAt(place: Place, report: Report): string {
  const { section } = place
  if (section.is === 'recommendations') return report.recommendations.join('\n')
  if (section.is === 'background') return ''
  if (section.is === 'priorities') return place.title.includes('Safer') ? 'People will be safer for it.' : ''
  const own = report.sections.flatMap(({ number, title }) =>
    number !== null && number.split('.')[0] === section.number.split('.')[0] && number !== section.number
      ? [{ number, title }]
      : [],
  )
  return section.required || own.length > 0 ? wordsWith(section.title, own) : ''
}

const draftOf = async (tx: Tx, slug: string): Promise<DraftRow> => {
  const draft = await draftBySlug(tx, slug)
  if (!draft) throw new Error(`The report ${slug} is not there.`)
  return draft
}

/** Gives the report's number in the database. */
export async function enterReport(at: At, report: Report): Promise<number> {
  const { world, profile, now } = at
  const { committee } = profile
  const desk = async (tx: Tx, slug: string, who: 'author' | 'clerk') => {
    const found = await deskOf(tx, slug, committee, {
      id: account[who],
      roles: [who === 'clerk' ? 'clerk' : 'report-author'],
    })
    if (!found) throw new Error(`The report ${slug} is not there for the ${who}.`)
    return found
  }
  const slug = await world.as('author', async tx => {
    const made = done(
      await beginDraft(
        tx,
        committee,
        { title: report.title, to: `meeting:${at.slug}`, template: templateFor(at, report) },
        now,
      ),
    )
    const { id, revision } = await draftOf(tx, made.slug)
    await updateHeader(tx, id, revision, {
      title: report.title,
      privateTitle: null,
      officer: report.reportingOfficer ?? '',
      portfolio: report.portfolio ?? '',
      wards: report.wards ?? '',
      date: null,
    })
    for (const place of placesIn((await desk(tx, made.slug, 'author')).sections)) {
      const draft = await draftOf(tx, made.slug)
      const saved = await saveSection(
        tx,
        draft,
        place,
        { words: wordsAt(place, report), done: true },
        draft.version,
        now,
      )
      if (isRefusal(saved)) done(saved)
    }
    const last = await desk(tx, made.slug, 'author')
    const asked = await askSignOff(tx, id, { kind: 'lead', email: 'lead@x.example', due: null }, now)
    if (asked !== 'asked') throw new Error(`The lead officer was not asked: ${asked}.`)
    done(await submitDraft(tx, last, now))
    return made.slug
  })
  await world.as('lead', async tx => {
    const { id, version } = await draftOf(tx, slug)
    if (!(await giveSignOff(tx, id, { kind: 'lead', seen: version, agrees: true, remark: '' }, now)))
      throw new Error('The lead officer did not sign.')
  })
  return world.as('clerk', async tx => {
    const mine = await desk(tx, slug, 'clerk')
    done(await acceptDraft(tx, mine, '', now))
    return mine.draft.id
  })
}
