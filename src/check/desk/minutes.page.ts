/** What the proof-reader finds in minutes in preparation, for the clerk who writes them. */
import { mayClerk } from '../../access/index.ts'
import type { Tx } from '../../db/index.ts'
import { longDate } from '../../lib/index.ts'
import { draftOfMinutes, meetingCrumbs } from '../../meetings/index.ts'
import { missing, page } from '../../web/index.ts'
import { minutesAddress } from './address.ts'
import { answer, answerForm } from './answer.ts'
import { answerView, type Read, readView } from './answer.view.ts'
import { standingInMinutes } from './stands.ts'

const nowhere = 'There are no minutes at this address'

async function readMinutes(tx: Tx, slug: string): Promise<Read | undefined> {
  const draft = await draftOfMinutes(tx, slug)
  if (!draft) return undefined
  const { meeting } = draft
  const at = minutesAddress(meeting)
  const href = `${at}/check`
  const minutes = { text: 'Minutes', href: at }
  return {
    caption: `Minutes of ${meeting.bodyName}, ${longDate(meeting.date)}`,
    href,
    breadcrumbs: here =>
      here === undefined
        ? meetingCrumbs(meeting, minutes, { text: 'Proof-reading' })
        : meetingCrumbs(meeting, minutes, { text: 'Proof-reading', href }, { text: here }),
    all: await standingInMinutes(tx, draft),
    about: { draftId: null, meetingId: meeting.id },
    mayAnswer: draft.mayChange,
  }
}

export const minutesChecksPage = page({
  path: '/committee/meetings/:slug/minutes/check',
  allow: mayClerk,
  get: ({ as, params }) =>
    as(async tx => {
      const read = await readMinutes(tx, params.slug)
      return read ? readView(read) : missing(nowhere)
    }),
})

export const minutesAnswerPage = page({
  path: '/committee/meetings/:slug/minutes/check/:finding',
  allow: mayClerk,
  form: answerForm,
  get: ({ as, params, form: given }) =>
    as(async tx => {
      const read = await readMinutes(tx, params.slug)
      return read ? answerView(read, params.finding, given) : missing(nowhere)
    }),
  post: ({ as, params, values, now }) =>
    as(async tx => {
      const read = await readMinutes(tx, params.slug)
      return read ? answer(tx, read, params.finding, values, now) : missing(nowhere)
    }),
})
