/** What the proof-reader says of papers in preparation, and what of it somebody lets stand. */
import { createHash } from 'node:crypto'
import type { Tx } from '../../db/index.ts'
import type { MinutesDraft, PackContent } from '../../meetings/index.ts'
import type { Paper } from '../paper/paper.ts'
import { type Located, proofread } from '../proofread.ts'
import { earlierInRecord } from '../record/earlier-in-record.ts'
import { withOwnFigures } from './own-figures.ts'
import { paperOfMinutes, paperOfPack, paperOfReport } from './papers.ts'
import type { PrintedReport } from './report.ts'
import { type Acceptance, acceptancesOf } from './store.ts'

/** `draft`: the report that it is written in; null where it stands elsewhere in the papers. `key` is the same while the words are. */
export type Standing = Located & {
  key: string
  draft: { id: number; slug: string; title: string } | null
  accepted: Acceptance | null
}

/** Findings of style are left out: on a desk at ten at night they are noise. */
async function findingsIn(tx: Tx, paper: Paper): Promise<Located[]> {
  const earlier = await earlierInRecord(tx, paper)
  const all = proofread(paper, { earlier: { ...earlier, counted: await withOwnFigures(tx, paper, earlier.counted) } })
  return all.filter(one => one.severity !== 'style')
}

/** 16 hexadecimal digits: of the rule, the words, and what is said of them. */
export const keyOf = ({ rule, quote, says }: Pick<Located, 'rule' | 'quote' | 'says'>): string =>
  createHash('sha256')
    .update(JSON.stringify([rule, quote, says]))
    .digest('hex')
    .slice(0, 16)

type Draft = PrintedReport & { id: number; slug: string }
type Place = { body: string; date: string | null }

/** Of one report as it is written now. */
export async function standingInReport(tx: Tx, report: Draft, place: Place): Promise<Standing[]> {
  const found = await findingsIn(tx, paperOfReport(report, place))
  const accepted = await acceptancesOf(tx, { drafts: [report.id], meetings: [] })
  return found.map(one => standing(one, report, accepted))
}

/**
 * Of all the papers of a meeting: each report by itself, so that what its author accepted is the same finding here, and what shows only
 * when the papers lie side by side. What was let stand in the minutes that it is asked to agree stands here too: they are published.
 */
export async function standingInPack(tx: Tx, content: PackContent): Promise<Standing[]> {
  const { meeting, body } = content
  const reports = content.items.flatMap(item => item.reports)
  const minutes = content.items.flatMap(item => item.minutes)
  const meetings = [meeting.id, ...minutes.map(one => one.meetingId)]
  const accepted = await acceptancesOf(tx, { drafts: reports.map(one => one.id), meetings })
  const all: Standing[] = []
  for (const report of reports)
    for (const one of await findingsIn(tx, paperOfReport(report, { body: body.name, date: meeting.date })))
      all.push(standing(one, report, accepted))
  const known = new Set(all.map(one => one.key))
  for (const one of await findingsIn(tx, paperOfPack(content)))
    if (!known.has(keyOf(one))) all.push(standing(one, null, accepted))
  return all
}

/** Of minutes that are being prepared. */
export async function standingInMinutes(tx: Tx, draft: MinutesDraft): Promise<Standing[]> {
  const found = await findingsIn(tx, paperOfMinutes(draft))
  const accepted = await acceptancesOf(tx, { drafts: [], meetings: [draft.meeting.id] })
  return found.map(one => standing(one, null, accepted))
}

function standing(one: Located, draft: Standing['draft'], all: readonly Acceptance[]): Standing {
  const key = keyOf(one)
  const accepted = all.find(({ finding, draftId }) => finding === key && draftId === (draft?.id ?? null)) ?? null
  return { ...one, key, draft, accepted }
}

/** What keeps the papers back: errors that nobody has mended or accepted. */
export const openErrors = (all: readonly Standing[]): Standing[] =>
  all.filter(one => one.severity === 'error' && one.accepted === null)
