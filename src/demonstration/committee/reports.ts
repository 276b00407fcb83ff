/** Reports of the demonstration's meetings, in every state from "being written" to "accepted", made by those whose work it is. */
import { letStand, printedReport, standingInReport } from '../../check/index.ts'
import { isRefusal } from '../../lib/index.ts'
import {
  acceptDraft,
  askSignOff,
  beginDraft,
  draftForPack,
  draftBySlug,
  type DraftContent,
  giveSignOff,
  insertAttachment,
  keepVersion,
  readAttachment,
  reportDesk,
  type SignKind,
  submitDraft,
  updateDraftHeader,
  updateDraftOpenness,
} from '../../meetings/index.ts'
import type { Tx } from '../../db/index.ts'
import { must } from '../casework/load-staff.ts'
import { emailOf, type Stage } from './stage.ts'

type Exempt = { paragraphs: number[]; publicInterest: string; until: string }
export type FileSeed = {
  kind: 'picture' | 'appendix'
  title: string
  fileName: string
  bytes: () => Uint8Array | Promise<Uint8Array>
  alt?: string
  exempt?: Exempt
}
export type ReportWords = {
  title: string
  privateTitle?: string
  exempt?: Exempt
  officer: string
  wards: string
  /** Of each section of the template by its key. PICTURE stands for the report's picture. */
  sections: Record<string, string>
  /** Sections that only the members' copy has. */
  exemptSections?: Record<string, Exempt>
  recommendations: string[]
  background?: string[]
  files?: FileSeed[]
  /** 'submitted': given in, and some have signed; 'accepted': all have, and the clerk took it. */
  state: 'writing' | 'submitted' | 'accepted'
  asked?: { kind: SignKind; who: string; signs: boolean; remark?: string }[]
  /** What the proof-reader finds and its author lets stand. */
  stands?: { rule: string; reason: string }[]
}
type When = { for: { slug: string }; begun: Temporal.Instant; due: Temporal.PlainDate }

const closed = ({ paragraphs, publicInterest, until }: Exempt) => ({
  part: 'II' as const,
  exempt: paragraphs,
  publicInterest,
  exemptUntil: until,
  confidential: false,
})

const contentOf = ({ sections, exemptSections = {}, recommendations, background = [] }: ReportWords, picture: string) =>
  ({
    sections: Object.entries(sections).map(([key, words]) => {
      const kept = exemptSections[key]
      return {
        key,
        words: words.replace('PICTURE', picture),
        ...(words !== '' && { done: true as const }),
        ...(kept && { part: 'II' as const, exempt: kept.paragraphs, publicInterest: kept.publicInterest }),
      }
    }),
    recommendations,
    background,
  }) satisfies DraftContent

/** Gives the report's address: /committee/reports/ADDRESS. */
export async function makeReport(
  stage: Stage,
  report: ReportWords,
  { for: meeting, begun, due }: When,
): Promise<string> {
  const { committee } = stage.profile
  const files = await kept(stage, report.files ?? [])
  const slug = await stage.as('author', async tx => {
    const to = { title: report.title, to: `meeting:${meeting.slug}`, template: 'report' }
    const made = must(await beginDraft(tx, committee, to, begun))
    const draft = await draftOf(tx, made.slug)
    await updateDraftHeader(tx, draft.id, draft.revision, {
      title: report.title,
      privateTitle: report.privateTitle ?? null,
      officer: report.officer,
      portfolio: 'Community Safety',
      wards: report.wards,
      date: null,
    })
    if (report.exempt) {
      const { revision } = await draftOf(tx, made.slug)
      const who = { ...closed(report.exempt), title: report.title, privateTitle: report.privateTitle ?? null }
      await updateDraftOpenness(tx, draft.id, revision, who)
    }
    let picture = ''
    for (const file of files) {
      const { id } = await insertAttachment(tx, draft.id, file, begun)
      if (file.kind === 'picture') picture = `![${file.alt}](picture:${id})`
    }
    must(await keepVersion(tx, made.slug, 'First draft', begun, () => contentOf(report, picture)))
    return made.slug
  })
  await sign(stage, slug, report, { begun, due })
  return slug
}

const draftOf = async (tx: Tx, slug: string) => {
  const draft = await draftBySlug(tx, slug)
  if (!draft) throw new Error(`The report ${slug} is not there.`)
  return draft
}

const kept = ({ db }: Stage, files: readonly FileSeed[]) =>
  Promise.all(
    files.map(async ({ bytes: make, exempt, alt = '', ...file }) => {
      const bytes = await make()
      const read = await readAttachment(file.kind, bytes)
      const sha256 = await db.files.keep(bytes)
      return { ...file, ...read, sha256, bytes: bytes.length, alt, ...(exempt && closed(exempt)) }
    }),
  )

/** Given in by its author; signed by those who do; accepted by the clerk. */
async function sign(
  stage: Stage,
  slug: string,
  { state, asked = [], stands = [] }: ReportWords,
  { begun, due }: Pick<When, 'begun' | 'due'>,
): Promise<void> {
  if (state === 'writing') return
  const { committee } = stage.profile
  const deskAs = async (tx: Tx, who: string, role: string) => {
    const desk = await reportDesk(tx, slug, committee, { id: stage.account(who), roles: [role] })
    if (!desk) throw new Error(`The report ${slug} is not there for ${who}.`)
    return desk
  }
  await stage.as('author', async tx => {
    const desk = await deskAs(tx, 'author', 'report-author')
    for (const { kind, who } of asked) {
      const said = await askSignOff(tx, desk.draft.id, { kind, email: emailOf(who), due: due.toString() }, begun)
      if (said !== 'asked') throw new Error(`${who} was not asked to sign ${slug}: ${said}.`)
    }
    const refused = await submitDraft(tx, desk, begun)
    if (refused) must(refused)
    const { draft } = desk
    const printed = printedReport(await draftForPack(tx, draft, committee))
    const found = await standingInReport(tx, printed, { body: draft.bodyName, date: draft.meetingDate })
    for (const { rule, reason } of stands) {
      const one = found.find(finding => finding.rule === rule)
      if (!one) throw new Error(`The proof-reader finds no ${rule} in ${slug}.`)
      await letStand(tx, one, { draftId: draft.id, meetingId: null }, { reason, now: begun.add({ hours: 1 }) })
    }
  })
  for (const { kind, who, signs, remark = '' } of asked)
    if (signs)
      await stage.as(who, async tx => {
        const { id, version } = await draftOf(tx, slug)
        const given = { kind, seen: version, agrees: true, remark }
        if (!(await giveSignOff(tx, id, given, begun.add({ hours: 26 }))))
          throw new Error(`${who} did not sign ${slug}.`)
      })
  if (state !== 'accepted') return
  await stage.as('clerk', async tx => {
    const refused = await acceptDraft(tx, await deskAs(tx, 'clerk', 'clerk'), '', begun.add({ hours: 30 }))
    if (isRefusal(refused)) must(refused)
  })
}
