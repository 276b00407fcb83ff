/** Letters about a report: in our own words, with titles only where they are public. */
import type { Tx } from '../../db/index.ts'
import { longDate } from '../../lib/index.ts'
import { writeLetter } from '../../notify/index.ts'
import { signName, type SignKind } from './events.store.ts'
import type { DraftRow } from './store.ts'

/** Titles of exempt reports are public too; those for a private body are not. */
const named = (draft: DraftRow) =>
  draft.bodyPublic
    ? `${draft.title}\nFor: ${draft.bodyName}${draft.meetingDate === null ? '' : `, ${longDate(draft.meetingDate)}`}`
    : 'A report for a private body'
const ending = (draft: DraftRow) => (draft.bodyPublic ? `: ${draft.title}` : '')
const link = (draft: DraftRow) => `{site}/committee/reports/${draft.slug}`

export const tellAsked = (
  tx: Tx,
  draft: DraftRow,
  to: { accountId: number; kind: SignKind; due: string | null; askedAt: Temporal.Instant },
) =>
  writeLetter(tx, {
    accountId: to.accountId,
    key: `sign-off:${draft.id}:${to.kind}:${to.accountId}:${to.askedAt.epochMilliseconds}`,
    subject: `Please sign a report${ending(draft)}`,
    words: `You are asked to sign a report as ${signName[to.kind]}.\n\n${named(draft)}${to.due === null ? '' : `\nBy: ${longDate(to.due)}`}\n\nRead it and sign it, or say what should change:\n${link(draft)}/sign/${to.kind}\n`,
  })

export const tellDecided = (tx: Tx, draft: DraftRow, what: 'returned' | 'accepted') =>
  writeLetter(tx, {
    accountId: draft.authorId,
    key: `report-${what}:${draft.id}:${draft.revision}`,
    subject: `Your report was ${what}${ending(draft)}`,
    words: `${what === 'accepted' ? 'Committee services have accepted your report.' : 'Committee services have returned your report. What should change stands on its page.'}\n\n${named(draft)}\n\n${link(draft)}\n`,
  })
