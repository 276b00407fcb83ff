/** What the proof-reader finds in all the papers of a meeting, for whoever publishes them. */
import { mayClerk } from '../../access/index.ts'
import type { Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { gatherPack, meetingCrumbs } from '../../meetings/index.ts'
import { longDate } from '../../lib/index.ts'
import { missing, type Page, page } from '../../web/index.ts'
import { meetingAddress } from './address.ts'
import { answer, answerForm } from './answer.ts'
import { answerView, type Read, readView } from './answer.view.ts'
import { standingInPack } from './stands.ts'

const nowhere = 'There is no meeting at this address'

async function readPack(tx: Tx, slug: string, profile: Profile): Promise<Read | undefined> {
  const content = await gatherPack(tx, slug, profile)
  if (!content) return undefined
  const { meeting, body } = content
  const href = `${meetingAddress(meeting)}/check`
  const about = { ...meeting, bodyName: body.name }
  return {
    caption: `${body.name}, ${longDate(meeting.date)}`,
    href,
    breadcrumbs: here =>
      here === undefined
        ? meetingCrumbs(about, { text: 'Proof-reading' })
        : meetingCrumbs(about, { text: 'Proof-reading', href }, { text: here }),
    all: await standingInPack(tx, content),
    about: { draftId: null, meetingId: meeting.id },
    mayAnswer: true,
  }
}

export const meetingChecksPage = (profile: Profile): Page =>
  page({
    path: '/committee/meetings/:slug/check',
    allow: mayClerk,
    get: ({ as, params }) =>
      as(async tx => {
        const read = await readPack(tx, params.slug, profile)
        return read ? readView(read) : missing(nowhere)
      }),
  })

export const meetingAnswerPage = (profile: Profile): Page =>
  page({
    path: '/committee/meetings/:slug/check/:finding',
    allow: mayClerk,
    form: answerForm,
    get: ({ as, params, form: given }) =>
      as(async tx => {
        const read = await readPack(tx, params.slug, profile)
        return read ? answerView(read, params.finding, given) : missing(nowhere)
      }),
    post: ({ as, params, values, now }) =>
      as(async tx => {
        const read = await readPack(tx, params.slug, profile)
        return read ? answer(tx, read, params.finding, values, now) : missing(nowhere)
      }),
  })
