/** Gathers what a pack is made of, as the desk and the record have it at this moment. Reads under whoever asks. */
import type { Profile } from '../../authority/index.ts'
import type { Tx } from '../../db/index.ts'
import { actionsToPrint } from '../actions/store.ts'
import { bodyNoun } from '../business/print.ts'
import { type Business, businessOf } from '../business/store.ts'
import { type DraftForPack, draftsAt, letteredAppendices } from '../drafts/for-pack.ts'
import type { PackContent, PackFile, PackItem, PackMinutes, PackReport } from './content.ts'
import { filesOfItems, membersAt, minutesToAgree, packMeeting } from './gather.store.ts'
import { minutesForPack } from './minutes-for-pack.ts'

export type PackProfile = Pick<Profile, 'name' | 'contact' | 'committee'>

/** Undefined where there is no such meeting for whoever asks. Reports that are not accepted are left out: they are "to follow". */
export async function gather(tx: Tx, slug: string, profile: PackProfile): Promise<PackContent | undefined> {
  const found = await packMeeting(tx, slug)
  if (!found) return undefined
  const { id, date, starts, venue, kind } = found
  const business = await businessOf(tx, id)
  const drafts = (await draftsAt(tx, id, profile.committee)).filter(draft => draft.state === 'accepted')
  const slides = await filesOfItems(tx, id)
  const members = await membersAt(tx, found.bodyId, found.year, date)
  const earlier = business.some(item => item.kind === 'minutes') ? await minutesToAgree(tx, found.bodyId, date) : []
  const minutes: PackMinutes[] = []
  for (const one of earlier) {
    const paper = await minutesForPack(tx, one.id)
    if (paper) minutes.push({ meetingId: one.id, paper })
  }
  const actions = business.some(item => item.kind === 'actions') ? await actionsToPrint(tx, found.bodyId) : []
  const own = (item: Business): PackItem => ({
    ...only(item),
    reports: drafts.filter(draft => draft.businessId === item.id).map(reportOf),
    files: slides.filter(file => file.businessId === item.id).map(file => ({ ...file, label: 'Presentation' })),
    minutes: item.kind === 'minutes' && business.find(one => one.kind === 'minutes') === item ? minutes : [],
    actions: item.kind === 'actions' ? actions : [],
  })
  const councillors = members.filter(member => !member.coopted).length
  const { house } = profile.committee
  return {
    publisher: found.publisher,
    body: {
      id: found.bodyId,
      slug: found.bodySlug,
      name: found.bodyName,
      noun: bodyNoun(found.bodyName, found.bodyKind),
    },
    meeting: { id, slug, date, starts, venue, kind },
    chiefExecutive: house.chiefExecutive.value,
    members,
    vacancies: found.seats === null || councillors === 0 ? 0 : Math.max(0, found.seats - councillors),
    contact: {
      name: house.clerk.value,
      email: profile.contact.email.value,
      telephone: profile.contact.phone.value,
    },
    next: found.next,
    notices: house.notices.value,
    items: business.map(own),
  }
}

/** An item without what changes though nothing of it is printed, so that content can be compared. */
const only = (item: Business): Omit<PackItem, 'reports' | 'files' | 'minutes' | 'actions'> => ({
  id: item.id,
  parentId: item.parentId,
  number: item.number,
  kind: item.kind,
  title: item.title,
  privateTitle: item.privateTitle,
  note: item.note,
  part: item.part,
  presenter: item.presenter,
  organisation: item.organisation,
  exempt: item.exempt,
  publicInterest: item.publicInterest,
  exemptUntil: item.exemptUntil,
  confidential: item.confidential,
  urgentReason: item.urgentReason,
  urgentByName: item.urgentByName,
  state: item.state,
  stateReason: item.stateReason,
  carriedFrom: item.carriedFrom,
  fromDate: item.fromDate,
})

function reportOf({ attachments, ...draft }: DraftForPack): PackReport {
  const appendices = letteredAppendices(attachments).map(({ letter, attachment }) => fileOf(letter, attachment))
  const slides = attachments.filter(one => one.kind === 'presentation').map(one => fileOf('Presentation', one))
  return { ...draft, appendices: [...appendices, ...slides] }
}

const fileOf = (label: string, one: Omit<PackFile, 'label'>): PackFile => ({
  label,
  id: one.id,
  title: one.title,
  fileName: one.fileName,
  media: one.media,
  sha256: one.sha256,
  alt: one.alt,
  part: one.part,
  exempt: one.exempt,
  confidential: one.confidential,
})
