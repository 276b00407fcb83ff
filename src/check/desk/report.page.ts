/** What the proof-reader finds in a report in preparation, and what its author answers. */
import type { Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { draftForPack, reportCrumbs, reportDesk } from '../../meetings/index.ts'
import { type Actor, missing, type Page, page } from '../../web/index.ts'
import { draftAddress } from './address.ts'
import { answer, answerForm } from './answer.ts'
import { answerView, type Read, readView } from './answer.view.ts'
import { printedReport } from './papers.ts'
import { standingInReport } from './stands.ts'

const nowhere = 'There is no report at this address'

async function readReport(
  tx: Tx,
  slug: string,
  { committee }: Pick<Profile, 'committee'>,
  actor: Actor | null,
): Promise<Read | undefined> {
  const desk = await reportDesk(tx, slug, committee, actor)
  if (!desk) return undefined
  const { draft } = desk
  const report = printedReport(await draftForPack(tx, draft, committee))
  const href = `${draftAddress(draft)}/check`
  return {
    caption: draft.title,
    href,
    breadcrumbs: here => [
      ...reportCrumbs(draft, 'Proof-reading').slice(0, here === undefined ? undefined : -1),
      ...(here === undefined ? [] : [{ text: 'Proof-reading', href }, { text: here }]),
    ],
    all: await standingInReport(tx, report, { body: draft.bodyName, date: draft.meetingDate }),
    about: { draftId: draft.id, meetingId: null },
    mayAnswer: desk.mayChange,
  }
}

export const reportChecksPage = (profile: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/check',
    allow: 'signed in',
    get: ({ as, actor, params }) =>
      as(async tx => {
        const read = await readReport(tx, params.slug, profile, actor)
        return read ? readView(read) : missing(nowhere)
      }),
  })

export const reportAnswerPage = (profile: Pick<Profile, 'committee'>): Page =>
  page({
    path: '/committee/reports/:slug/check/:finding',
    allow: 'signed in',
    form: answerForm,
    get: ({ as, actor, params, form: given }) =>
      as(async tx => {
        const read = await readReport(tx, params.slug, profile, actor)
        return read ? answerView(read, params.finding, given) : missing(nowhere)
      }),
    post: ({ as, actor, params, values, now }) =>
      as(async tx => {
        const read = await readReport(tx, params.slug, profile, actor)
        return read ? answer(tx, read, params.finding, values, now) : missing(nowhere)
      }),
  })
