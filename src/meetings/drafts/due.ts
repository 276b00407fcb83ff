/** Reports that are due from their authors, signatures from who was asked, decisions from clerks. */
import { clockInstant } from '../clocks/clock.ts'
import { reportDeadline } from '../clocks/deadlines.ts'
import type { Due, DueSource } from '../due/due.ts'
import { allSignOffs } from './events.store.ts'
import { drafts } from './store.ts'

export const reportsDue: DueSource = async (tx, committee, now) => {
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate().toString()
  // Of meetings that are over nothing is due any more.
  const all = (await drafts(tx)).filter(
    one => one.meetingDate !== null && one.meetingDate >= today && one.state !== 'accepted',
  )
  const signOffs = await allSignOffs(tx)
  return all.flatMap((draft): Due[] => {
    // What a private body looks at is in no e-mail.
    const quiet = (words: string) => (draft.bodyPublic ? {} : { inLetters: `${words} for a private body` })
    const clock = reportDeadline(draft.meetingDate ?? today, committee)
    const at = clockInstant(clock.at)
    const href = `/committee/reports/${draft.slug}`
    const asked = signOffs.filter(one => one.draftId === draft.id && one.version !== draft.version)
    return [
      draft.state === 'writing'
        ? {
            key: `report-${draft.id}-${draft.meetingDate}`,
            accountId: draft.authorId,
            what: `Report: ${draft.title}`,
            ...quiet('Report'),
            href,
            at,
            says: clock.says,
          }
        : {
            key: `report-decide-${draft.id}-${draft.meetingDate}`,
            accountId: null,
            what: `Accept or return a report: ${draft.title}`,
            ...quiet('Accept or return a report'),
            href: `${href}/decide`,
            at,
            says: clock.says,
          },
      ...asked.map(one => ({
        key: `report-sign-${draft.id}-${one.kind}-${one.accountId}-${one.due ?? draft.meetingDate}`,
        accountId: one.accountId,
        what: `Sign a report: ${draft.title}`,
        ...quiet('Sign a report'),
        href: `${href}/sign/${one.kind}`,
        at: one.due === null ? at : clockInstant(one.due),
        says: one.due === null ? clock.says : 'Whoever asked you named this day.',
      })),
    ]
  })
}
