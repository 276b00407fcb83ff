/** Letters about a report: in our own words, with titles only where they are public. */
import type { Tx } from '../../db/index.ts'
import { longDate } from '../../lib/index.ts'
import { writeLetter } from '../../notify/index.ts'
import { signName, type SignKind } from './events.store.ts'
import type { DraftRow } from './store.ts'

const where = (draft: DraftRow) =>
  `${draft.bodyName}${draft.meetingDate === null ? '' : `, ${longDate(draft.meetingDate)}`}`
/** The titles of exempt reports are public too; that they go to a private body is not for every letter to say. */
const link = (draft: DraftRow) => `{site}/committee/reports/${draft.slug}`

export const tellAsked = (
  tx: Tx,
  draft: DraftRow,
  to: { accountId: number; kind: SignKind; due: string | null; askedAt: Temporal.Instant },
) =>
  writeLetter(tx, {
    accountId: to.accountId,
    key: `sign-off:${draft.id}:${to.kind}:${to.accountId}:${to.askedAt.epochMilliseconds}`,
    subject: `Please sign a report: ${draft.title}`,
    words: `You are asked to sign a report as ${signName[to.kind]}.\n\n${draft.title}\nFor: ${where(draft)}${to.due === null ? '' : `\nBy: ${longDate(to.due)}`}\n\nRead it and sign it, or say what should change:\n${link(draft)}/sign/${to.kind}\n`,
  })

export const tellDecided = (tx: Tx, draft: DraftRow, what: 'returned' | 'accepted') =>
  writeLetter(tx, {
    accountId: draft.authorId,
    key: `report-${what}:${draft.id}:${draft.revision}`,
    subject: `Your report was ${what}: ${draft.title}`,
    words: `${what === 'accepted' ? 'Committee services have accepted your report.' : 'Committee services have returned your report. What should change stands on its page.'}\n\n${draft.title}\nFor: ${where(draft)}\n\n${link(draft)}\n`,
  })
